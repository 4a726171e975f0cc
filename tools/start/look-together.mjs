import process from 'node:process';
import { launchWithExtension } from '../browser/launch.mjs';
import { sampleHistory } from './sample-history.mjs';

/**
 * Opens the demo shop's cashier and the dashboard in a window, and stays until it is closed. Resolves with the
 * exit code.
 */
export async function look({ extension, shop }) {
  const { context, extensionId } = await launchWithExtension({ extension, headless: false });
  const dashboard = await context.newPage();
  await sampleHistory(dashboard, extensionId);
  const cashier = context.pages().find((page) => page.url() === 'about:blank') ?? (await context.newPage());
  await cashier.goto(`${shop.url}/cashier?item=x3-pro`);
  await cashier.bringToFront();
  console.log(
    [
      '',
      `The demo shop:        ${shop.url}/`,
      `Switch its state:     ${shop.url}/admin`,
      'The dashboard is the other tab, filled with sample history; one click there removes it.',
      'Close the browser, or press Ctrl+C here, to end.',
    ].join('\n'),
  );
  await closedOrStopped(context);
  return 0;
}

async function closedOrStopped(context) {
  const closed = new Promise((resolve) => context.once('close', resolve));
  const stopped = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, resolve);
  });
  await Promise.race([closed, stopped]);
  await context.close().catch(() => undefined);
}
