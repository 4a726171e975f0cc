import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readingRef } from '@/lib/core/history/reading-ref';
import { expect, test } from './extension';
import { fromOwnPage } from './from-content-script';
import { stored } from './storage';

type Kept = Readonly<Record<string, unknown>>;

/** Opens the comparison with nothing kept, in one language. */
async function openCompare(
  page: Page,
  extensionId: string,
  language: 'en' | 'zh-CN' = 'en',
  hash = '#/compare',
) {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await store(page, { language, compareSheets: [], savedWays: [], assumptions: null });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html${hash}`);
  await page.locator('.compare-screen').waitFor();
}

const store = (page: Page, kept: Kept) =>
  page.evaluate(async (values) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(values: object): Promise<void> } } };
    };
    await chrome.storage.local.set(values);
  }, kept);

/** What the page hands the clipboard. */
async function copied(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    Object.assign(globalThis, { copied: '' });
    navigator.clipboard.writeText = (text) => {
      Object.assign(globalThis, { copied: text });
      return Promise.resolve();
    };
  });
  return () => page.evaluate(() => (globalThis as unknown as { copied: string }).copied);
}

const names = (page: Page) => page.locator('.ways button.name').allTextContents();

test.afterEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await store(page, { language: 'auto', compareSheets: [], savedWays: [], assumptions: null });
});

test('a plan is entered by hand; nonsense is refused with a sentence and nothing is lost', async ({
  page,
  extensionId,
}) => {
  await openCompare(page, extensionId);
  await page.getByLabel('Price paid at once').fill('6,000');
  await page.getByLabel('Currency').selectOption('CNY');
  await page.getByRole('button', { name: 'Add a plan' }).click();
  const form = page.getByRole('form', { name: 'Add a plan' });
  await form.getByLabel('How it is paid').selectOption('flat-fee');
  await form.getByLabel('Number of payments').fill('a dozen');
  await form.getByLabel('Fee rate', { exact: true }).fill('0.6');
  await expect(form).toContainText('Number of payments: write a number, like 12 or 0.6.');
  await form.getByRole('button', { name: 'Add to the comparison' }).click();
  await expect(form.getByRole('alert')).toContainText('Nothing you typed is lost');
  await expect(form.getByLabel('Number of payments')).toHaveValue('a dozen');
  await expect(form.getByLabel('Fee rate', { exact: true })).toHaveValue('0.6');

  await form.getByLabel('Number of payments').fill('12');
  await form.getByLabel('What the fee rate is a share of').selectOption('per-period-original');
  await expect(form.locator('.preview')).toContainText('+¥432.00');
  await form.getByLabel('Name, if you like').fill('Store plan');
  await page.keyboard.press('Enter');
  await expect(form).toBeHidden();
  await expect.poll(() => names(page)).toEqual(['At once, in full', 'Store plan']);
  await expect(page.locator('.ways')).toContainText('13.03%');
});

test('what one’s money earns changes the order at once, and is remembered', async ({ page, extensionId }) => {
  await openCompare(page, extensionId);
  await page.getByRole('button', { name: 'Try the example' }).click();
  await expect.poll(() => names(page)).toEqual(['At once, in full', 'Interest-free · 12 payments']);
  await page.getByLabel('My money earns a year').fill('12');
  await expect.poll(() => names(page)).toEqual(['Interest-free · 12 payments', 'At once, in full']);
  await page.reload();
  await expect(page.getByLabel('My money earns a year')).toHaveValue('12');
  await expect.poll(() => names(page)).toEqual(['Interest-free · 12 payments', 'At once, in full']);
});

test('the table is copied as CSV that no spreadsheet runs, and as text', async ({ page, extensionId }) => {
  await openCompare(page, extensionId);
  await page.getByRole('button', { name: 'Try the example' }).click();
  await page.getByRole('button', { name: /^Edit/ }).click();
  await page.getByLabel('Name, if you like').fill('=cmd|calc');
  await page.getByRole('button', { name: 'Save the change' }).click();
  const clipboard = await copied(page);
  await page.getByRole('button', { name: 'Copy as CSV' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const [head, cash, plan] = (await clipboard()).split('\r\n');
  expect(head?.split(',')).toHaveLength(18);
  expect(cash).toContain(',5700.00,5700.00,5700.00,0.00,0.00,0.00,');
  expect(plan).toMatch(
    /^'=cmd\|calc,Interest-free · 12 payments,CNY,12,500\.00,6000\.00,6000\.00,6000\.00,300\.00/,
  );
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect.poll(clipboard).toContain('=cmd|calc: ¥6,000.00 in all, +¥300.00');
});

test('plans come from a recorded page, by its address and from the list', async ({ page, extensionId }) => {
  await openCompare(page, extensionId);
  await fromOwnPage(page, { fenqi: 'fill-demo' });
  await page.getByRole('button', { name: 'Take from history' }).click();
  // By name: other tests of the same browser may have left readings of their own.
  await page
    .getByRole('button', { name: /^Take its plans.*示例手机/ })
    .first()
    .click();
  await expect(page.getByLabel('Price paid at once')).toHaveValue('2999.00');
  await expect.poll(async () => (await names(page)).length).toBeGreaterThan(3);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: 'Try the example' })).toBeVisible();

  const seen = (await stored(page)).readings.find(({ demo, reading }) => demo && reading.item?.price);
  const ref = seen ? readingRef(seen) : '';
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/compare/${ref}`);
  await page.reload();
  await expect(page.getByLabel('Price paid at once')).toHaveValue('2999.00');
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/compare/unheard-of`);
  await expect(page.getByRole('alert')).toContainText('not kept any more');
  await fromOwnPage(page, { fenqi: 'remove-demo' });
});

test('kept plans and what was entered survive a reload', async ({ page, extensionId }) => {
  await openCompare(page, extensionId);
  await page.getByRole('button', { name: 'Try the example' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await page
    .getByRole('button', { name: /^Remove Interest-free/ })
    .first()
    .click();
  await page.reload();
  const kept = page.getByRole('region', { name: 'Plans you keep' });
  await expect(kept).toContainText('Interest-free · 12 payments');
  await kept.getByRole('button', { name: /^Compare/ }).click();
  await expect.poll(() => names(page)).toEqual(['At once, in full', 'Interest-free · 12 payments']);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(['At once, in full', 'Interest-free · 12 payments']);
});

test('the charts follow the arrow keys, and printing unfolds the details', async ({ page, extensionId }) => {
  await openCompare(page, extensionId);
  await page.getByRole('button', { name: 'Try the example' }).click();
  const slider = page.getByRole('slider', { name: 'Paid so far' });
  await slider.focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /Interest-free · 12 payments ¥500\.00/);
  await expect(page.locator('.at-month')).toContainText('¥500.00 so far');
  await expect(page.getByRole('table', { name: /^Every payment/ })).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table', { name: /^Every payment/ })).toHaveCount(2);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(page.getByRole('table', { name: /^Every payment/ })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  for (const language of ['en', 'zh-CN'] as const)
    test(`the comparison passes axe (${scheme}, ${language})`, async ({ page, extensionId }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme: scheme });
      await openCompare(page, extensionId, language);
      const violations = async () => {
        const { violations: found } = await new AxeBuilder({ page }).analyze();
        return found.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`);
      };
      expect(await violations()).toEqual([]);
      await page.locator('.empty button.main').click();
      for (const name of await page.locator('.ways button.name').all()) await name.click();
      await page.locator('.results button.main').click();
      await page.locator('.way-form summary').click();
      await page.locator('.way-form input[inputmode]').first().fill('x');
      await page.locator('.way-form button.main').click();
      await page.locator('.charts summary').click();
      expect(await violations()).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await page.setViewportSize({ width: 1280, height: 900 });
    });
