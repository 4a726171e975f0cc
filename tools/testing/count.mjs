import { existsSync, readFileSync } from 'node:fs';

/**
 * Passed and failed tests of a vitest report. A file that could not run, and an exit code that no test explains
 * (an error outside of tests, a crash), count as one failure each: nothing that went wrong may count as zero.
 */
export function countVitest(file, code) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const brokenFiles = report.testResults.filter(
    (result) =>
      result.status === 'failed' && !result.assertionResults.some(({ status }) => status === 'failed'),
  ).length;
  return atLeastOne({ passed: report.numPassedTests, failed: report.numFailedTests + brokenFiles }, code);
}

/** The same for a Playwright report. A flaky test counts as failed: it failed once without a reason. */
export function countPlaywright(file, code) {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOne({ passed: expected, failed: unexpected + flaky }, code);
}

function atLeastOne(count, code) {
  const nothingRan = count.passed + count.failed === 0;
  return (code !== 0 || nothingRan) && count.failed === 0 ? { ...count, failed: 1 } : count;
}

function read(file) {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
