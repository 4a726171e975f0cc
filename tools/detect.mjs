import process from 'node:process';
import { readCases } from './detect/cases.mjs';
import { ensureReady } from './detect/ready.mjs';

/**
 * `npm run -s detect -- CASES.jsonl [--browser chromium|firefox]`: what does each page offer? One JSON line a case,
 * in the order of the input; diagnostics on standard error. Exit 0: all answered, 1: some not, 2: bad arguments.
 */
async function main(args) {
  const { file, browser, problem } = options(args);
  if (problem) return complain(problem);
  const cases = readCases(file);
  if (typeof cases === 'string') return complain(cases);
  await ensureReady();
  // Late: the browser driver is a package, and packages may just have been installed.
  const { detectAll } = await import('./detect/run.mjs');
  const failed = await detectAll(cases, (line) => process.stdout.write(`${JSON.stringify(line)}\n`));
  if (failed > 0)
    process.stderr.write(`${failed} of ${cases.length} cases could not be answered (${browser}).\n`);
  return failed > 0 ? 1 : 0;
}

function options(args) {
  const at = args.indexOf('--browser');
  const browser = at === -1 ? 'chromium' : (args[at + 1] ?? '');
  const rest = at === -1 ? args : args.toSpliced(at, 2);
  if (browser === 'firefox')
    return { problem: 'Firefox is not read yet. Leave --browser out to use Chromium.' };
  if (browser !== 'chromium') return { problem: `--browser takes chromium or firefox, not "${browser}".` };
  if (rest.length !== 1) return { problem: 'Give one file of cases: npm run -s detect -- CASES.jsonl' };
  return { file: rest[0], browser };
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

// Standard output is for answers alone; what setting up has to say goes beside it.
console.log = console.error;
process.exitCode = await main(process.argv.slice(2));
