import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { chipOf, tabOf } from './checkout-page';
import { closedPanel } from './closed-panel';
import type { ClosedPanel } from './closed-panel';
import { expect, test } from './extension';
import { fromContentScript, fromOwnPage } from './from-content-script';

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

  // The dashboard says the same; removed, the rule no longer holds, and it comes back as it was.
  const rules = await desk.context().newPage();
  await rules.goto(`chrome-extension://${extensionId}/dashboard.html#/rules`);
  const own = rules.locator('.rule.local.misfit', { hasText: '星河宝' });
  await expect(own).toHaveCount(1);
  await own.getByRole('button').click();
  await expect(own).toHaveCount(0);
  await viewOf(shop, (view) => view.fits === undefined);
  await rules.getByRole('button', { name: /Undo|撤销/ }).click();
  await expect(own).toHaveCount(1);
  await viewOf(shop, (view) => view.fits !== undefined);

  // Out as a file, removed, and in again from it; a file that is wrong anywhere is refused whole, with its place.
  const [download] = await Promise.all([
    rules.waitForEvent('download'),
    rules.getByRole('button', { name: /Save as a file|导出/ }).click(),
  ]);
  const file = readFileSync(await download.path(), 'utf8');
  await own.getByRole('button').click();
  await expect(own).toHaveCount(0);
  const bring = (text: string) =>
    rules
      .locator('input[type=file]')
      .setInputFiles({ name: 'rules.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await bring(file.replace('"truth": "offered"', '"truth": "perhaps"'));
  await expect(rules.getByText(/taught\.truth/)).toBeVisible();
  await expect(rules.locator('.import')).toHaveCount(0);
  await bring(file);
  await rules.locator('.import').getByRole('button').first().click();
  await expect(own).toHaveCount(1);
  await bring(file);
  await expect(rules.locator('.import .main')).toHaveCount(0);

  for (const scheme of ['light', 'dark'] as const) {
    await rules.emulateMedia({ colorScheme: scheme });
    const { violations } = await new AxeBuilder({ page: rules }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  }
  await rules.setViewportSize({ width: 360, height: 740 });
  expect(await rules.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await own.getByRole('button').click();
  await rules.close();
});

test('by keys alone: nothing is offered here, though the page reads an offer', async ({
  page: shop,
  serve,
  desk,
  viewOf,
}) => {
  const address = 'https://pay.slogan-shop.com/checkout/pay';
  await serve(address, page('<li class="row ad-row">花呗分期 3期 每期¥405.00</li>'));
  await shop.goto(address);
  await viewOf(shop, (view) => view.reading.status === 'offered');
  const picker = await open(shop, desk);
  const keys = async (...all: string[]) => {
    for (const key of all) await shop.keyboard.press(key);
  };
  // Down to the third claim, on to the button, and into the page.
  await keys('Tab', 'Space', 'ArrowDown', 'ArrowDown');
  await expect.poll(() => picker.box('.where button')).not.toBeNull();
  await expect.poll(() => picker.box('.pick:nth-of-type(3) input:focus')).not.toBeNull();
  await keys('Tab', 'Enter');
  await expect.poll(() => picker.box('.sheet:focus')).not.toBeNull();
  // heading, beside it to the list, into its last row
  await keys('ArrowDown', 'Tab', 'Tab', 'Tab', 'ArrowDown', 'ArrowRight');
  await expect.poll(() => picker.text()).toContain('每期¥405.00');
  await keys('ArrowUp', 'ArrowDown', 'ArrowRight', 'Enter');
  await expect.poll(() => picker.box('.preview:not(.doubt)')).not.toBeNull();
  expect(
    await shop.evaluate(() =>
      (globalThis as unknown as { heard: string[] }).heard.filter((one) => !one.startsWith('keydown:')),
    ),
  ).toEqual([]);
  for (const scheme of ['light', 'dark'])
    expect(await axeOf(shop, picker, serve, scheme), scheme).toEqual([]);
  await picker.press('button[type=submit]');
  await viewOf(shop, (view) => view.reading.offers.length === 0);
  // Undo, from where it was saved.
  await expect.poll(() => picker.text()).toMatch(/已保存|Saved/);
  await keys('Tab', 'Enter');
  await viewOf(shop, (view) => view.reading.status === 'offered');
  await keys('Escape');
  await expect.poll(() => picker.box('.correct').catch(() => null)).toBeNull();
});

test('a page can neither teach nor press what teaches', async ({ page: shop, serve, desk, viewOf }) => {
  const address = 'https://pay.forging-shop.com/checkout/pay';
  await serve(address, page(STARPAY));
  await shop.goto(address);
  await viewOf(shop, (view) => view.settled);
  const picker = await open(shop, desk);
  const reached = await shop.evaluate(() => {
    const host = [...document.querySelectorAll('html > [popover]')].at(-1);
    for (const type of ['click', 'pointerdown', 'keydown'])
      host?.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true }));
    const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?: unknown } } };
    return { root: host?.shadowRoot ?? null, sends: typeof chrome?.runtime?.sendMessage };
  });
  expect(reached).toEqual({ root: null, sends: 'undefined' });
  // From a content script of ours the shape still has to be right, and the store is the browser's word.
  const [refused, own] = await fromContentScript(desk, shop, [
    { fenqi: 'teach', body: { rule: { id: 'mi.com' } } },
    { fenqi: 'take-in-rules', body: { rules: [] } },
  ]);
  expect(refused).toMatchObject({ ok: false, error: expect.stringContaining('not accepted') });
  expect(own).toMatchObject({ ok: false, error: expect.stringContaining('not accepted') });
  expect(await picker.box('.correct')).not.toBeNull();
  await shop.keyboard.press('Escape');
});

/** The picker's copy, as axe cannot look into a closed root. */
async function axeOf(
  shop: Page,
  picker: ClosedPanel,
  serve: (url: string, answer: string) => Promise<void>,
  scheme: string,
): Promise<string[]> {
  const { html, css } = await picker.copy();
  await serve(
    'https://picker-copy.test/',
    `<!doctype html><html lang="zh-CN"><title>copy</title><style>${css.replaceAll(':host', 'html')}
    html{color-scheme:${scheme}}</style><main><h1 class="small">copy</h1></main>${html}`,
  );
  const copy = await shop.context().newPage();
  await copy.goto('https://picker-copy.test/');
  const { violations } = await new AxeBuilder({ page: copy }).analyze();
  await copy.close();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html: part }) => part).join(' ')}`);
}

async function open(shop: Page, desk: Page): Promise<ClosedPanel> {
  await fromOwnPage(desk, { fenqi: 'correct-tab', body: { tabId: await tabOf(desk, shop) } });
  const picker = await closedPanel(shop, '.correct, .sheet');
  // It takes the focus once it is drawn; keys before that would go to the page.
  // Until its script has run there is no root to look into.
  await expect.poll(() => picker.box('h2:focus').catch(() => null)).not.toBeNull();
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
