import process from 'node:process';
import { ensureReady } from './detect/ready.mjs';

/**
 * `npm run -s bench [-- NAME]`: one JSON line a figure whose name starts with NAME. Counts and bytes are exact; a time
 * stands beside its ratio to a yardstick of the same run, because machines are noisy.
 */
async function main([wanted = '']) {
  await ensureReady();
  const { sizes } = await import('./bench/sizes.mjs');
  const { pages } = await import('./bench/pages.mjs');
  const { rates } = await import('./bench/rates.mjs');
  let found = 0;
  for (const figures of [sizes, rates, pages]) {
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
