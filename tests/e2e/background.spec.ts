import { newId } from '@/lib/adapters/browser/new-id';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { fromContentScript, fromOwnPage } from './from-content-script';
import { stored } from './storage';
import { aReading } from '../unit/core/history/a-reading';

/** The extension API as far as these tests use it in an extension page. */
interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> };
  readonly action: {
    getBadgeText(tab: object): Promise<string>;
    getTitle(tab: object): Promise<string>;
  };
  readonly storage: { local: { set(values: object): Promise<void> } };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { excludeMatches?: readonly string[] }[]>;
  };
}
declare const chrome: ExtensionApi;

const CHECKOUT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>收银台</title>
<h1>收银台</h1><p>应付金额 ¥2999.00</p><h2>选择支付方式</h2>
<ul><li><label><input type="radio" name="pay"> 支付宝</label></li><li><label><input type="radio" name="pay"> 微信支付</label></li>
<li><label><input type="radio" name="pay"> 花呗分期 ¥1027.16 x 3期 (含手续费)</label></li></ul>`;

const toolbar = (desk: Page, page: Page) =>
  desk.evaluate(async (url) => {
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
    return [await chrome.action.getBadgeText({ tabId }), await chrome.action.getTitle({ tabId })];
  }, page.url());
const setLocal = (desk: Page, values: object) =>
  desk.evaluate((all) => chrome.storage.local.set(all), values);

test.describe('the background', () => {
  let desk: Page;
  test.beforeEach(async ({ context, extensionId }) => {
    desk = await context.newPage();
    await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  });
  test.afterEach(async () => {
    await setLocal(desk, { storesOff: [], badgeShown: true, language: 'auto' });
    await desk.close();
  });

  test('the toolbar tells what the page offers, in the language chosen, and no more after leaving', async ({
    page,
    serve,
  }) => {
    await setLocal(desk, { language: 'en' });
    await serve('https://www.badge-shop.com/pay', CHECKOUT);
    await serve('https://www.badge-shop.com/about', '<title>about</title>');
    await page.goto('https://www.badge-shop.com/pay');
    await expect.poll(() => toolbar(desk, page)).toEqual(['✓', expect.stringMatching(/^Fenqi Radar · \w/)]);
    await setLocal(desk, { language: 'zh-CN' });
    await expect.poll(() => toolbar(desk, page)).toEqual(['✓', '分期雷达 · 可以分期']);
    await setLocal(desk, { badgeShown: false });
    await expect.poll(async () => (await toolbar(desk, page))[0]).toBe('');
    await setLocal(desk, { badgeShown: true });
    await expect.poll(async () => (await toolbar(desk, page))[0]).toBe('✓');
    await page.goto('https://www.badge-shop.com/about');
    await expect.poll(async () => (await toolbar(desk, page))[0]).toBe('');
  });

  test('a store switched off is not read, and read again when switched on', async ({ page, serve }) => {
    const address = 'https://www.off-shop.com/pay';
    const rows = async () =>
      (await stored(desk)).readings.filter(({ reading }) => reading.page.store === 'off-shop.com').length;
    const excluded = () =>
      desk.evaluate(
        async () => (await chrome.scripting.getRegisteredContentScripts())[0]?.excludeMatches ?? [],
      );
    await serve(address, CHECKOUT);
    await setLocal(desk, { storesOff: ['off-shop.com'] });
    await expect.poll(excluded).toEqual(['*://*.off-shop.com/*']);
    await page.goto(address);
    await page.waitForTimeout(1_500);
    const reading = aReading();
    const told = { id: newId(), at: new Date().toISOString(), reading, settled: true };
    const [answer] = await fromContentScript(desk, page, [{ fenqi: 'reading-changed', body: told }]);
    expect(answer).toEqual({ ok: true, value: 'not-kept' });
    expect(await rows()).toBe(0);
    await setLocal(desk, { storesOff: [] });
    await expect.poll(excluded).toEqual([]);
    await page.reload();
    await expect.poll(rows).toBe(1);
  });

  test('demo history comes and goes whole, and comes only once', async () => {
    const demo = async () => (await stored(desk)).readings.filter((one) => one.demo).length;
    const before = await stored(desk);
    const { value } = await fromOwnPage(desk, { fenqi: 'fill-demo' });
    expect(value).toEqual({ added: await demo() });
    expect(await demo()).toBeGreaterThan(90);
    expect(await fromOwnPage(desk, { fenqi: 'fill-demo' })).toEqual({ ok: true, value: { added: 0 } });
    await fromOwnPage(desk, { fenqi: 'remove-demo' });
    expect(await demo()).toBe(0);
    expect(await stored(desk)).toEqual(before);
  });
});
