import process from 'node:process';
import { ensureReady } from './detect/ready.mjs';
import { ensureCompiler } from './setup/compiler.mjs';

const SETS = [
  { prefix: 'size.', browser: true, load: async () => (await import('./bench/sizes.mjs')).sizes },
  { prefix: 'calculator.', browser: false, load: async () => (await import('./bench/rates.mjs')).rates },
  { prefix: 'history.', browser: true, load: async () => (await import('./bench/storage.mjs')).storage },
  { prefix: 'page.', browser: true, load: async () => (await import('./bench/pages.mjs')).pages },
];

/**
 * `npm run -s bench [-- NAME]`: one JSON line a figure whose name starts with NAME. Counts and bytes are exact; a time
 * stands beside its ratio to a yardstick of the same run, because machines are noisy.
 */
async function main([wanted = '']) {
  // Each set of figures takes its time to prepare: only those that may hold a wanted name are.
  const sets = SETS.filter(({ prefix }) => prefix.startsWith(wanted) || wanted.startsWith(prefix));
  if (sets.some(({ browser }) => browser)) await ensureReady();
  else await ensureCompiler();
  let found = 0;
  for (const { load } of sets) {
    const figures = await load();
    for await (const figure of figures(wanted)) {
      if (!figure.name.startsWith(wanted)) continue;
      found += 1;
      process.stdout.write(`${JSON.stringify(figure)}\n`);
    }
  }
  if (found > 0) return 0;
  process.stderr.write(`No figure's name starts with "${wanted}". Leave it out to see them all.\n`);
  return 2;
}

console.log = console.error;
process.exitCode = await main(process.argv.slice(2));
