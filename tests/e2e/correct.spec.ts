import type { Page } from '@playwright/test';
import { chipOf, tabOf } from './checkout-page';
import { closedPanel } from './closed-panel';
import type { ClosedPanel } from './closed-panel';
import { expect, test } from './extension';
import { fromOwnPage } from './from-content-script';

const ADDRESS = 'https://pay.teachable-shop.com/checkout/pay';
/** A checkout whose one way to pay in parts bears a name nobody knows. */
const page = (row: string, more = '') => `<!doctype html><html lang="zh-CN"><meta charset="utf-8">
<title>收银台</title><style>.row{padding:8px}.off{opacity:.4}</style><h1>收银台</h1><p>应付金额 ¥1200.00</p><h2>选择支付方式</h2>
<ul class="pay-list"><li class="row"><label><input type="radio" name="pay"> 支付宝</label></li>${row}</ul>${more}
<script>window.heard=[];for(const t of ['pointerdown','mousedown','click','keydown'])
document.addEventListener(t,(e)=>heard.push(t+':'+(e.target.className||e.target.localName)))</script>`;
const STARPAY = '<li class="row starpay-row" onclick="heard.push(\'pressed\')">星河宝 先买后付</li>';

test('taught in the page: read at once, told when it contradicts, removed and brought back', async ({
  page: shop,
  serve,
  desk,
  viewOf,
  extensionId,
}) => {
  test.setTimeout(90_000);
  await serve(ADDRESS, page(STARPAY));
  await shop.goto(ADDRESS);
  await viewOf(shop, (view) => view.settled);
  const picker = await open(shop, desk);
  await claim(picker, 0);
  await choose(shop, picker, 'other');
  await picker.press('.line input');
  await shop.keyboard.type('星河宝');
  await picker.press('.where button');
  await expect.poll(() => picker.box('.sheet')).not.toBeNull();
  const row = await shop.locator('.starpay-row').boundingBox();
  if (!row) throw new Error('The row was expected.');
  await shop.mouse.move(row.x + 200, row.y + 12);
  await expect.poll(() => picker.text()).toContain('星河宝 先买后付');
  await shop.mouse.click(row.x + 200, row.y + 12);
  await expect.poll(() => picker.box('.preview:not(.doubt)')).not.toBeNull();
  expect(await picker.text()).toMatch(/星河宝/);
  // Nothing of the page was pressed while pointing.
  expect(await shop.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).not.toContain(
    'pressed',
  );
  await picker.press('button[type=submit]');
  const { reading } = await viewOf(shop, (view) => view.reading.status === 'offered');
  expect(reading.offers).toEqual([
    expect.objectContaining({
      label: '星河宝',
      status: 'offered',
      evidence: expect.objectContaining({ rule: expect.stringMatching(/^local:[0-9a-f]{8}\/taught$/) }),
    }),
  ]);

  // The same place speaks of another provider: the rule shows itself, in the panel and in the dashboard.
  await serve(ADDRESS, page('<li class="row starpay-row">花呗分期 3期 每期¥405.00</li>'));
  await shop.reload();
  const { fits } = await viewOf(shop, (view) => (view.fits ?? []).some(({ fit }) => fit !== 'fits'));
  expect(fits).toEqual([expect.objectContaining({ label: '星河宝' })]);
  await chipOf(shop);
  const panel = await closedPanel(shop, '.say, .panel');
  await panel.press('.say');
  await expect.poll(() => panel.text()).toMatch(/不再适用|no longer fits/);
  await shop.keyboard.press('Escape');

  await desk.goto(`chrome-extension://${extensionId}/dashboard.html#/rules`);
});

async function open(shop: Page, desk: Page): Promise<ClosedPanel> {
  await fromOwnPage(desk, { fenqi: 'correct-tab', body: { tabId: await tabOf(desk, shop) } });
  const picker = await closedPanel(shop, '.correct, .sheet');
  await expect.poll(() => picker.box('.correct')).not.toBeNull();
  return picker;
}

/** Says what is true: 0 offered, 1 not usable, 2 nothing, 3 wrong amounts. */
async function claim(picker: ClosedPanel, which: number): Promise<void> {
  await picker.press(`fieldset .pick:nth-of-type(${which + 1})`);
}

/** Chooses in the list of providers by key, as no tool can open a list in a closed root. */
async function choose(shop: Page, picker: ClosedPanel, value: 'other' | 'store'): Promise<void> {
  await expect.poll(() => picker.box('select')).not.toBeNull();
  await picker.press('select');
  await shop.keyboard.press('End');
  if (value === 'store') await shop.keyboard.press('ArrowUp');
  await shop.keyboard.press('Enter');
}
