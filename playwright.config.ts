import { defineConfig } from '@playwright/test';

/** End-to-end tests share one browser with the extension in it (tests/e2e/extension.ts), so one worker. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
});
