import type { Page } from '@playwright/test';
import { closedPanel } from './closed-panel';
import type { Box } from './closed-panel';
import { expect } from './extension';

/** A checkout as the reader reads it, with whatever else the test puts on the page. */
export const checkout = (more = '', style = '') => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>收银台</title><style>${style}</style><h1>收银台</h1><p>应付金额 ¥2999.00</p><h2>选择支付方式</h2>
<ul><li><label><input type="radio" name="pay"> 支付宝</label></li>
<li><label><input type="radio" name="pay"> 花呗分期 ¥1027.16 x 3期 (含手续费)</label></li></ul>${more}`;
export const ADDRESS = 'https://order.mi.com/buy/checkout';

export async function openDesk(page: Page, extensionId: string): Promise<Page> {
  const desk = await page.context().newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  return desk;
}

/** The page's tab, by its address. */
export const tabOf = (desk: Page, page: Page) =>
  desk.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as {
      chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
    };
    return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
  }, page.url());

/** Waits for the chip and gives its place. */
export async function chipOf(page: Page): Promise<Box> {
  await expect(page.locator('html > [popover="manual"]')).toBeAttached();
  const panel = await closedPanel(page);
  await expect.poll(() => panel.box('.chip')).not.toBeNull();
  const box = await panel.box('.chip');
  if (!box) throw new Error('The chip was there and is gone.');
  return box;
}
