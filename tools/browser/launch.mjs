import { chromium } from '@playwright/test';
import { findBrowser } from './find.mjs';

/**
 * Starts Chromium with one unpacked extension and a profile of its own (a temporary one unless `profile` is
 * given). Resolves when the extension's worker is up.
 *
 * @param {{
 *   extension: string, profile?: string, headless?: boolean, locale?: string, args?: string[],
 *   [playwrightOption: string]: unknown
 * }} options
 */
export async function launchWithExtension({
  extension,
  profile = '',
  headless = true,
  locale,
  args = [],
  ...rest
}) {
  const executablePath = await findBrowser();
  if (!executablePath)
    throw new Error('No Chromium found. Run "npm start" once: it installs what is missing.');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    ...(locale ? { locale } : {}),
    viewport: headless ? { width: 1280, height: 900 } : null,
    // Playwright would switch extensions off, and with it everything this product is.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      ...(locale ? [`--lang=${locale}`] : []),
      ...args,
    ],
    ...rest,
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  return { context, worker, extensionId: new URL(worker.url()).host };
}
