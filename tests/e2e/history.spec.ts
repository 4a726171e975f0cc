import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { fromOwnPage } from './from-content-script';

declare const chrome: {
  readonly storage: {
    readonly local: { set(items: object): Promise<void>; remove(key: string): Promise<void> };
  };
};

const speak = (page: Page, language: 'zh-CN' | 'en') =>
  page.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language);

test.beforeEach(async ({ page, extensionId }) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  await fromOwnPage(page, { fenqi: 'fill-demo' });
  await speak(page, 'en');
});

test.afterEach(async ({ page }) => {
  await fromOwnPage(page, { fenqi: 'remove-demo' });
  await page.evaluate(() => chrome.storage.local.remove('language'));
});

test('keys walk, open, zoom and move a strip, and the address remembers the time shown', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/history/mi.com?days=90`);
  const strip = page.getByRole('slider', { name: /^Fenqile/ });
  await strip.focus();
  await page.keyboard.press('Home');
  await expect(strip).toHaveAttribute('aria-valuetext', /^Offered, .* looks/);
  const said = new Set<string>();
  for (let step = 0; step < 20; step += 1) {
    said.add((await strip.getAttribute('aria-valuetext')) ?? '');
    await page.keyboard.press('ArrowRight');
  }
  const all = [...said].join('\n');
  expect(all).toMatch(/changed from “Offered” to “Not offered” some time between/);
  expect(all).toMatch(/lender changed from “示例甲.*” to “示例乙/);
  expect(all).toMatch(/not looked since/);

  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=\d{4}-\d\d-\d\dT\d\d:\d\dZ&to=/);
  const zoomed = page.url();
  await page.keyboard.press('Shift+ArrowLeft');
  await expect.poll(() => page.url()).not.toBe(zoomed);
  await page.reload();
  await expect(page.getByRole('slider').first()).toBeVisible();
  await expect(page).toHaveURL(/from=/);

  await page.getByRole('slider').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.readings li').first()).toContainText('Rule demo');
});

test('the table says what the strip says', async ({ page, extensionId }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/history/jd.com?days=all`);
  const strip = page.getByRole('slider').first();
  await strip.focus();
  const walked: string[] = [];
  await page.keyboard.press('Home');
  for (let step = 0; step < 30; step += 1) {
    const text = (await strip.getAttribute('aria-valuetext')) ?? '';
    if (walked.at(-1) !== text) walked.push(text);
    await page.keyboard.press('ArrowRight');
  }
  await page.getByText('The same as a table').click();
  const cells = await page
    .locator('details[open] tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText.trim())),
    );
  expect(cells.length).toBeGreaterThan(3);
  for (const [, , what = '', from = '', to = '', looks = ''] of cells)
    expect(
      walked.some(
        (text) => text.includes(what.replace('◆ ', '')) && text.includes(from) && text.includes(to),
      ),
      `${what} ${from} ${to} ${looks}`,
    ).toBe(true);
  await page.getByText('Suspensions').click();
  await expect(page.getByText(/^after .*, by .*/).first()).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  test(`history and watches pass axe in both languages (${scheme})`, async ({ page, extensionId }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    await fromOwnPage(page, {
      fenqi: 'add-notice',
      body: { url: 'https://notices.example/page', store: null },
    });
    for (const language of ['en', 'zh-CN'] as const) {
      await speak(page, language);
      for (const place of ['#/history/mi.com', '#/watches', '#/watches?store=mi.com&provider=huabei']) {
        await page.goto(`chrome-extension://${extensionId}/dashboard.html${place}`);
        await page.reload();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        for (const summary of await page.locator('.as-table summary').all()) await summary.click();
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${place}: ${id} ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
      }
    }
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#/watches`);
    await page.getByRole('button', { name: /notices\.example/ }).click();
    await page.getByRole('button', { name: /Bring it back|恢复/ }).click();
    await expect(page.getByRole('button', { name: /notices\.example/ })).toBeVisible();
    await page.getByRole('button', { name: /notices\.example/ }).click();
  });
