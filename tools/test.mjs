import process from 'node:process';
import { setUp } from './setup.mjs';

/**
 * `npm test`: everything that must hold. All steps run, also after a failed one, so that one run tells all that
 * is wrong. `npm test -- unit` runs only the steps whose name contains the word.
 */
const total = { passed: 0, failed: 0 };
try {
  await setUp();
  const { steps } = await import('./testing/steps.mjs');
  const words = process.argv.slice(2);
  const chosen = steps.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Error(`No step is named so. Steps: ${steps.map(({ name }) => name).join(', ')}.`);
  for (const step of chosen) await runStep(step);
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function runStep(step) {
  const start = Date.now();
  const { passed, failed, text } = await step.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n${text.trimEnd()}\n`);
  const tests = passed + failed > 1 ? ` (${passed} of ${passed + failed})` : '';
  console.log(`${failed > 0 ? 'FAILED' : 'ok    '}  ${step.name}${tests}, ${seconds} s`);
}
