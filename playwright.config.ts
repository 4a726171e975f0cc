import { defineConfig } from '@playwright/test';

/** Two workers, one browser with the extension each (tests/e2e/extension.ts), which all its tests share. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  timeout: 30_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env['CI']),
});
