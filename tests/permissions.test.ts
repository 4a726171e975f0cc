import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { manifest } from '@/manifest';

const BUILDS = path.resolve(import.meta.dirname, '../.output');
/** Permissions that bring no warning at install (Chrome's permissions list; the end-to-end tests ask the browser). */
const QUIET = ['activeTab', 'alarms', 'idle', 'offscreen', 'scripting', 'storage', 'unlimitedStorage'];

const shape = v.looseObject({
  permissions: v.array(v.string()),
  optional_permissions: v.array(v.string()),
  optional_host_permissions: v.array(v.string()),
  host_permissions: v.exactOptional(v.array(v.string())),
  content_security_policy: v.object({ extension_pages: v.string() }),
});

/** As it was built, where it was; else as the build would write it. */
function manifestOf(browser: 'chrome' | 'firefox') {
  const built = path.join(BUILDS, `${browser}-mv3`, 'manifest.json');
  if (existsSync(built)) return v.parse(shape, JSON.parse(readFileSync(built, 'utf8')));
  const env = { browser, command: 'build', manifestVersion: 3, mode: 'production' } as const;
  return v.parse(shape, manifest(env));
}

describe.each(['chrome', 'firefox'] as const)('what installing asks for in %s', (browser) => {
  const made = manifestOf(browser);

  it('is no site, and nothing the browser warns of', () => {
    expect(made.host_permissions ?? []).toEqual([]);
    expect(made.permissions.filter((one) => !QUIET.includes(one))).toEqual([]);
  });

  it('leaves notices to the first watch', () => {
    expect(made.optional_permissions).toEqual(['notifications']);
  });

  it('is an offscreen document only where a worker needs one', () => {
    expect(made.permissions.includes('offscreen')).toBe(browser === 'chrome');
  });

  it('lets no page of ours run or parse what came from elsewhere', () => {
    const policy = made.content_security_policy.extension_pages;
    for (const part of [
      "default-src 'none'",
      "script-src 'self'",
      "trusted-types 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split('; ')).toContain(part);
  });
});
