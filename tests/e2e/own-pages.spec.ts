import AxeBuilder from '@axe-core/playwright';
import { ADDRESS, checkout, chipOf, openDesk, tabOf } from './checkout-page';
import { closedPanel } from './closed-panel';
import { expect, test } from './extension';
import { fromOwnPage } from './from-content-script';

test('the language changes at once in every open surface', async ({ page, serve, extensionId }) => {
  await serve(ADDRESS, checkout());
  await page.goto(ADDRESS);
  await chipOf(page);
  const panel = await closedPanel(page);
  const desk = await openDesk(page, extensionId);
  await desk.goto(`chrome-extension://${extensionId}/dashboard.html`);
  for (const [option, chip, heading] of [
    ['zh-CN', '可分期', '分期雷达'],
    ['en', 'Installments', 'Fenqi Radar'],
  ] as const) {
    await desk.getByRole('combobox').selectOption(option);
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect.poll(() => panel.text()).toContain(chip);
  }
  await desk.close();
});

test('the dashboard fills, shows the readings behind a stretch, and empties again', async ({
  page,
  extensionId,
}) => {
  await page.goto(`chrome-extension://${extensionId}/dashboard.html`);
  const fill = page.getByRole('button', { name: /sample history|示例历史/ });
  // Other tests of this browser may have left real readings; then the empty state is not there.
  if (await fill.isVisible()) await fill.click();
  else await fromOwnPage(page, { fenqi: 'fill-demo' });
  await expect(page.getByRole('note')).toBeVisible();
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/history/mi.com?days=30`);
  await page.getByRole('slider').first().focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page.locator('.readings li').first()).toContainText(/Rule|规则/);
  await page.getByRole('link', { name: /^(1 year|1 年)$/ }).click();
  await expect(page).toHaveURL(/days=365/);
  await page.goBack();
  await expect(page).toHaveURL(/days=30/);
  await page.getByRole('note').getByRole('button').click();
  await expect(page.getByRole('note')).toBeHidden();
});

for (const scheme of ['light', 'dark'] as const)
  test(`every surface passes axe (${scheme})`, async ({ page, serve, extensionId }) => {
    // Seven looks by axe take their time on a busy machine.
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme: scheme });
    const violations = async (name: string) => {
      const { violations: found } = await new AxeBuilder({ page }).analyze();
      return found.map(({ id, nodes }) => `${name}: ${id} ${nodes.map(({ html }) => html).join(' ')}`);
    };
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await fromOwnPage(page, { fenqi: 'fill-demo' });
    for (const place of [
      'options.html',
      'welcome.html',
      'dashboard.html',
      'dashboard.html#/history/mi.com',
    ]) {
      await page.goto(`chrome-extension://${extensionId}/${place}`);
      await page.reload();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForTimeout(300);
      if (place.includes('mi.com')) await page.getByRole('slider').first().press('Enter');
      expect(await violations(place)).toEqual([]);
    }
    await fromOwnPage(page, { fenqi: 'remove-demo' });

    await serve(
      ADDRESS,
      checkout('', `html{color-scheme:${scheme};background:${scheme === 'dark' ? '#111' : '#fff'}}`),
    );
    const shop = await page.context().newPage();
    await shop.goto(ADDRESS);
    await chipOf(shop);
    await page.goto(
      `chrome-extension://${extensionId}/popup.html?tab=${await tabOf(await openDesk(page, extensionId), shop)}`,
    );
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await violations('popup')).toEqual([]);

    // The page cannot look into the closed root, and so cannot axe: its copy stands for it.
    const panel = await closedPanel(shop);
    const copies = [await panel.copy()];
    await panel.press('.say');
    await expect.poll(() => panel.box('aside.panel')).not.toBeNull();
    copies.push(await panel.copy());
    for (const { html, css } of copies) {
      await serve(
        'https://copy.test/',
        `<!doctype html><html lang="en"><title>copy</title><style>${css.replaceAll(':host', 'html')}
        body{background:${scheme === 'dark' ? '#111' : '#fff'}}</style><main><h1 class="hidden">copy</h1></main>${html}`,
      );
      await page.goto('https://copy.test/');
      expect(await violations('panel')).toEqual([]);
    }
    await shop.close();
  });
