import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';

const PLACE = 'generic/plan-sentence';

test('the dashboard counts which rules fired, once per reading, and shows those that never did', async ({
  page,
  shop,
  viewOf,
  extensionId,
}) => {
  const desk = await page.context().newPage();
  await desk.goto(`chrome-extension://${extensionId}/dashboard.html#/rules`);
  await desk.getByRole('combobox', { name: /Show|显示/ }).selectOption('fired');
  const before = await offersOf(desk);
  await page.goto(`${shop.url}/cashier?item=x3-pro&state=everything-offered`);
  const { reading } = await viewOf(page, (view) => view.settled && view.reading.status === 'offered');
  const rules = new Set(reading.offers.map(({ evidence }) => evidence.rule));
  expect(rules.size).toBeGreaterThan(0);
  await expect.poll(() => offersOf(desk)).toBeGreaterThan(before);
  // Which rules fired before depends on what other tests of this browser read; this one did just now.
  const show = desk.getByRole('combobox', { name: /Show|显示/ });
  await show.selectOption('never');
  await expect(desk.getByText(PLACE, { exact: true })).toBeHidden();
  await show.selectOption('all');
  await expect(desk.getByText('jd.com/item-baitiao')).toBeVisible();
  await desk.getByRole('searchbox').fill('mi.com');
  await expect(desk.getByText('jd.com/item-baitiao')).toBeHidden();
  await desk.close();
});

for (const scheme of ['light', 'dark'] as const)
  test(`the rules pass axe and fit 360 px (${scheme})`, async ({ page, extensionId }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`chrome-extension://${extensionId}/dashboard.html#/rules`);
    await page.locator('.rule').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

/** How many readings the general path of plan sentences made an offer of; 0 while it never fired. */
async function offersOf(desk: Page): Promise<number> {
  return desk.evaluate(
    (rule) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('ruleCounts').objectStore('ruleCounts').get(rule);
          asking.addEventListener('success', () => {
            opening.result.close();
            const row = asking.result as { offer: number } | undefined;
            resolve(row?.offer ?? 0);
          });
        });
      }),
    PLACE,
  );
}
