import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const BUILD = path.resolve(import.meta.dirname, '../.output/chrome-mv3');
const KB = 1024;

/**
 * What may travel into a shop's page, gzip -9. The reader's figure is its code alone: languages and rules are handed
 * out by the background as some 45 kB of plain data a page, and are in no script.
 */
const BUDGETS = [
  { file: 'content-scripts/reader.js', most: 46 * KB },
  { file: 'panel.js', most: 45 * KB },
] as const;

describe('what is shipped into a page', () => {
  it.each(BUDGETS)('$file is at most $most bytes', ({ file, most }) => {
    const place = path.join(BUILD, file);
    if (!existsSync(place))
      throw new Error(`There is no build to weigh. Run "npm test", or "npx wxt build" first.`);
    const bytes = gzipSync(readFileSync(place), { level: 9 }).length;
    expect(bytes).toBeGreaterThan(KB);
    expect(bytes).toBeLessThanOrEqual(most);
  });

  it('is reachable by no page: nothing is web-accessible', () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(BUILD, 'manifest.json'), 'utf8'));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('host_permissions');
  });
});
