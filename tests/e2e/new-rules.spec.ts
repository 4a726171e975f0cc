import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { launchWithExtension } from '@/tools/browser/launch.mjs';
import { openDesk, waitForView } from '@/tools/browser/tab-view.mjs';
import type { Offer } from '@/lib/core/reading/reading';
import { expect, test } from './extension';

const root = path.resolve(import.meta.dirname, '../..');
/** Neither sources nor needed to build. */
const LEFT = new Set(['node_modules', '.git', '.output', '.cache', 'screenshots', 'test-results']);
const run = promisify(execFile);

/** What the two commands write must stand as it is: right types, no lint, a right rule, and a page that is read. */
test('a new store and a new provider are read at once, in a copy of the project', async () => {
  test.setTimeout(180_000);
  const copy = mkdtempSync(path.join(os.tmpdir(), 'fenqi-new-'));
  try {
    cpSync(root, copy, { recursive: true, filter: (place) => !LEFT.has(path.relative(root, place)) });
    symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
    const node = (args: string[], env = {}) =>
      run(process.execPath, args, { cwd: copy, env: { ...process.env, ...env } });
    const tool = (name: string, file: string, ...args: string[]) =>
      node([path.join(copy, 'node_modules', name, file), ...args], { FENQI_E2E: '1' });

    const store = ['tools/new-store.mjs', '7kan.example', '--zh', '七看', '--host', 'kan7.example'];
    expect((await node(store)).stdout).toContain('lib/core/reading/stores/7kan.ts');
    await node(['tools/new-provider.mjs', 'moon-pay', '--word', '望月付']);
    await expect(node(store)).rejects.toThrow('7kan.example is there already');
    await expect(node(['tools/new-provider.mjs', 'moon', '--word', '望月付'])).rejects.toThrow(
      'names moon-pay',
    );

    await tool('wxt', 'bin/wxt.mjs', 'prepare');
    await tool('typescript', 'bin/tsc', '--noEmit');
    await tool('oxlint', 'bin/oxlint');
    await tool('prettier', 'bin/prettier.cjs', '--check', 'lib/core/reading', 'tests/pages');
    await tool('vitest', 'vitest.mjs', 'run', 'tests/architecture.test.ts', 'tests/architecture');
    await tool('wxt', 'bin/wxt.mjs', 'build');
    const cases = ['7kan.example/product', 'moon-pay/checkout'];
    for (const name of cases)
      expect({ name, ...(await readIn(copy, name)) }).toEqual({ name, ...wanted(copy, name) });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});

interface Short {
  readonly status: string;
  readonly price: string | undefined;
  readonly offers: Readonly<Record<string, { status: string; plans: unknown }>>;
}

function wanted(copy: string, name: string): Short {
  const { status, price, offers } = JSON.parse(
    readFileSync(path.join(copy, 'tests', 'pages', `${name}.json`), 'utf8'),
  ) as Short;
  return { status, price, offers };
}

/** What the copy's own build reads on a page of its own. */
async function readIn(copy: string, name: string): Promise<Short> {
  const page = path.join(copy, 'tests', 'pages', name);
  const { url } = JSON.parse(readFileSync(`${page}.json`, 'utf8')) as { url: string };
  const { context, extensionId } = await launchWithExtension({
    extension: path.join(copy, '.output', 'e2e', 'chrome-mv3'),
  });
  try {
    await context.route('**/*', (route) =>
      route.request().url() === url
        ? route.fulfill({ path: `${page}.html`, contentType: 'text/html; charset=utf-8' })
        : route.abort('blockedbyclient'),
    );
    const tab = await context.newPage();
    const desk = await openDesk(context, extensionId);
    await tab.goto(url);
    const { reading } = await waitForView(desk, tab);
    return {
      status: reading.status,
      price: reading.item?.price?.amount,
      offers: Object.fromEntries(reading.offers.map((offer) => [offer.provider, planned(offer)])),
    };
  } finally {
    await context.close();
  }
}

function planned({ status, plans }: Offer) {
  return { status, plans: plans.map(({ count, each }) => [count, each]) };
}
