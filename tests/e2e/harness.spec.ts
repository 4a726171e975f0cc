import { expect, test } from './extension';

test('the harness answers real addresses and lets nothing else out', async ({ page, serve }) => {
  await serve('https://www.mi.com/shop/buy', '<title>here</title><img src="https://www.mi.com/logo.png">');
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  await page.goto('https://www.mi.com/shop/buy');
  await expect(page).toHaveTitle('here');
  await expect.poll(() => failed).toEqual(['https://www.mi.com/logo.png']);
  await expect(page.goto('https://example.com/')).rejects.toThrow('ERR_BLOCKED_BY_CLIENT');
});

test('the extension is there, with its pages able to call it', async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  const id = await page.evaluate(
    () => (globalThis as unknown as { chrome: { runtime: { id: string } } }).chrome.runtime.id,
  );
  expect(id).toBe(extensionId);
});
