import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { launchWithExtension } from '../browser/launch.mjs';
import { root } from '../run-node-tool.mjs';

const SIZES = { '10k': 10_000, '100k': 100_000, '1m': 1_000_000 };

/** Both engines under Chromium's IndexedDB: LevelDB, and the SQLite that follows it. */
const BACKENDS = {
  leveldb: [],
  sqlite: ['--enable-features=IdbSqliteOnDiskRollout:stage/UseSqliteForNewStores'],
};

/**
 * The history in a real database, in a page of the extension: rows read (exact), milliseconds, and bytes on disk. A name
 * is history.<backend>.<readings>.<figure>; `history.leveldb.10k` asks for the smallest alone.
 */
export async function* storage(wanted) {
  const script = await bundle();
  for (const [backend, args] of Object.entries(BACKENDS))
    for (const [size, count] of Object.entries(SIZES)) {
      const name = `history.${backend}.${size}`;
      if (name.startsWith(wanted) || wanted.startsWith(name))
        yield* measured(name, count, { backend, args }, script);
    }
}

async function* measured(name, count, { backend, args }, script) {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'fenqi-bench-'));
  try {
    const one = await opened(profile, args, script);
    const filled = await one.page.evaluate((n) => globalThis.historyBench.fill(n), count);
    if (filled.readings !== count) throw new Error(`${filled.readings} of ${count} readings were added.`);
    yield {
      name: `${name}.fill`,
      value: Math.round((count * 1000) / filled.milliseconds),
      unit: 'readings a second, in batches',
    };
    const rows = await one.page.evaluate(() => globalThis.historyBench.sizes());
    await one.context.close();
    const files = filesUnder(path.join(profile, 'Default'));
    const found = engineOf(files);
    if (found !== backend) throw new Error(`The browser used ${found}, not ${backend}.`);
    const bytes = files.reduce((sum, file) => sum + file.size, 0);
    yield { name: `${name}.disk`, value: Number((bytes / count).toFixed(2)), unit: 'bytes a sighting', rows };

    const two = await opened(profile, args, script);
    const queries = await two.page.evaluate((rounds) => globalThis.historyBench.query(rounds), 15);
    for (const [query, { rows: read, milliseconds, slow }] of Object.entries(queries)) {
      yield { name: `${name}.${query}.rows`, value: read, unit: 'rows read' };
      yield {
        name: `${name}.${query}.time`,
        value: Number(milliseconds.toFixed(2)),
        unit: 'milliseconds',
        p90: Number(slow.toFixed(2)),
      };
    }
    const all = await two.page.evaluate(() => globalThis.historyBench.readAll());
    yield {
      name: `${name}.export`,
      value: Math.round((all.readings * 1000) / all.milliseconds),
      unit: 'readings a second',
    };
    const append = await two.page.evaluate(() => globalThis.historyBench.append(3, 220));
    yield {
      name: `${name}.append`,
      value: Math.round(append.ours),
      unit: 'a second, one by one',
      against: 'adding the same readings raw, one row and one index each',
      ratio: Number((append.ours / append.raw).toFixed(2)),
    };
    yield {
      name: `${name}.append.rows`,
      value: append.written,
      unit: 'rows written for an unchanged sighting',
    };
    await two.context.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A page of the extension with the bench in it, beside the worker that uses the same database. */
async function opened(profile, args, script) {
  const extension = path.join(root, '.output', 'e2e', 'chrome-mv3');
  const { context, extensionId } = await launchWithExtension({ extension, profile, args });
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  await page.evaluate(script);
  return { context, page };
}

/** The product's own storage in one script, for the bench only: it is in no build. */
async function bundle() {
  const [{ output }] = [
    await build({
      configFile: false,
      root,
      logLevel: 'error',
      resolve: { alias: { '@': root } },
      define: { 'import.meta.env.BROWSER': '"chrome"', 'process.env.NODE_ENV': '"production"' },
      build: {
        write: false,
        lib: { entry: path.join(root, 'tools/bench/storage-page.ts'), formats: ['iife'], name: 'bench' },
      },
    }),
  ].flat();
  return output[0].code;
}

/** The files of the extension's databases in a profile. */
function filesUnder(profile) {
  return readdirSync(profile, { recursive: true, encoding: 'utf8' })
    .filter((name) => /IndexedDB.*chrome-extension/.test(name))
    .map((name) => path.join(profile, name))
    .filter((file) => statSync(file).isFile())
    .map((file) => ({ file, size: statSync(file).size }));
}

/** Which engine wrote them, by what every SQLite file begins with and where LevelDB puts its own. */
function engineOf(files) {
  if (files.some(({ file }) => readFileSync(file).subarray(0, 15).toString('latin1') === 'SQLite format 3'))
    return 'sqlite';
  return files.some(({ file }) => /\.leveldb[\\/]CURRENT$/.test(file)) ? 'leveldb' : 'neither';
}
