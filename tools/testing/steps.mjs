import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { root, runNodeTool } from '../run-node-tool.mjs';
import { countPlaywright, countVitest } from './count.mjs';

const reports = path.join(root, '.cache', 'test-reports');
const vitestReport = path.join(reports, 'vitest.json');
const playwrightReport = path.join(reports, 'playwright.json');

/** A step that is one check: it passes or fails as a whole. */
const check = (name, run) => ({
  name,
  async run() {
    const { code, text } = await run();
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, text };
  },
});

/** A step that counts its own tests in a report it writes. */
const suite = (name, report, count, run) => ({
  name,
  async run() {
    mkdirSync(reports, { recursive: true });
    rmSync(report, { force: true });
    const { code, text } = await run();
    return { ...count(report, code), text };
  },
});

const build = (name, env) => check(name, () => runNodeTool('wxt', ['build'], { env }));

/**
 * What `npm test` runs, in this order. The builds come before the unit tests, because the size budgets are
 * held on what is really shipped.
 */
export const steps = [
  check('generated types (wxt prepare)', () => runNodeTool('wxt', ['prepare'])),
  check('types (tsc)', () => runNodeTool('typescript', ['--noEmit'], { command: 'tsc' })),
  check('lint (oxlint)', () => runNodeTool('oxlint', [])),
  check('format (prettier)', () => runNodeTool('prettier', ['--check', '.'])),
  build('build as shipped', { FENQI_E2E: '' }),
  build('build for end-to-end tests', { FENQI_E2E: '1' }),
  suite('unit, property and architecture (vitest)', vitestReport, countVitest, () =>
    runNodeTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${vitestReport}`,
    ]),
  ),
  suite('end-to-end in Chromium (playwright)', playwrightReport, countPlaywright, () =>
    runNodeTool('@playwright/test', ['test', '--reporter=list,json'], {
      command: 'playwright',
      env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    }),
  ),
];
