import process from 'node:process';
import { readLines } from './calc/read-lines.mjs';
import { ensureCompiler } from './setup/compiler.mjs';

/**
 * `npm run -s calc -- CASES.jsonl`: what does it cost? One JSON line a case, in the order of the input; diagnostics
 * on standard error. Exit 0: all answered, 1: some not, 2: bad arguments.
 */
async function main(args) {
  if (args.length !== 1) return complain('Give one file of cases: npm run -s calc -- CASES.jsonl');
  const lines = readLines(args[0]);
  if (typeof lines === 'string') return complain(lines);
  const answerLine = await loadCalculator();
  let failed = 0;
  for (const line of lines) {
    const answer = answerLine(line);
    if ('error' in answer) failed += 1;
    process.stdout.write(`${JSON.stringify(answer)}\n`);
  }
  if (failed > 0) process.stderr.write(`${failed} of ${lines.length} cases could not be answered.\n`);
  return failed > 0 ? 1 : 0;
}

/** What reads TypeScript is a package, so it is imported late; no browser is needed here. */
async function loadCalculator() {
  await ensureCompiler();
  const { importCore } = await import('./import-core.mjs');
  const { answerLine } = await importCore('tools/calc/answer-line.ts');
  return answerLine;
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

// Whoever reads the answers may stop early (`| head`): that is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Standard output is for answers alone; what setting up has to say goes beside it.
console.log = console.error;
process.exitCode = await main(process.argv.slice(2));
