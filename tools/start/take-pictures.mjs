import path from 'node:path';
import { tell, viewAt, waitForView } from '../browser/tab-view.mjs';
import { importCore } from '../import-core.mjs';

const LANGUAGES = [
  { name: 'zh', setting: 'zh-CN' },
  { name: 'en', setting: 'en' },
];
const PAGES = {
  dashboard: 'dashboard.html',
  history: 'dashboard.html#/history',
  watches: 'dashboard.html#/watches',
  rules: 'dashboard.html#/rules',
  data: 'dashboard.html#/data',
  welcome: 'welcome.html',
  options: 'options.html',
};
/** Time for a surface to draw and for its transitions to end. */
const REST_MS = 800;

/** Takes the pictures of every surface, in Chinese and in English. */
export async function takePictures({ context, extensionId, desk, shop, folder }) {
  await watchShop(desk, shop);
  for (const { name, setting } of LANGUAGES) {
    await desk.evaluate((language) => globalThis.chrome.storage.local.set({ language }), setting);
    const shoot = async (page, what, options = {}) => {
      await page.waitForTimeout(REST_MS);
      await page.screenshot({ path: path.join(folder, `${name}-${what}.png`), ...options });
    };
    await inShop({ context, extensionId, desk, shop, shoot });
    for (const what of Object.keys(PAGES)) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${PAGES[what]}`);
      await shoot(page, what);
      await page.close();
    }
  }
}

/** Two watches on the shop, so that there is something to see: one looks again at the product page by itself. */
async function watchShop(desk, shop) {
  const page = `${shop.url}/product/x3-pro`;
  const { hostname: store } = new URL(page);
  const watch = (provider, kind, recheck) =>
    tell(desk, 'add-watch', {
      target: { store, provider, item: null },
      wish: { kind },
      recheck,
      anyway: true,
    });
  await watch('baitiao', 'returns', null);
  await watch('huabei', 'disappears', { url: page, kind: 'product' });
}

/** The cashier with the chip, with the panel open, its plans in the dashboard, and the popup about it. */
async function inShop({ context, extensionId, desk, shop, shoot }) {
  const { readingRef } = await importCore('lib/core/history/reading-ref.ts');
  for (const state of ['everything-offered', 'provider-greyed']) {
    const page = await context.newPage();
    await page.goto(`${shop.url}/cashier?item=x3-pro&state=${state}`);
    await waitForView(desk, page);
    await shoot(page, `cashier-${state}`);
    const { tab, view } = await viewAt(desk, page.url());
    await tell(desk, 'show-panel', { tabId: tab });
    await shoot(page, `panel-${state}`);
    if (state === 'everything-offered') {
      const compare = await context.newPage();
      await compare.goto(`chrome-extension://${extensionId}/dashboard.html#/compare/${readingRef(view)}`);
      await compare.locator('table.ways').waitFor();
      await shoot(compare, 'compare', { fullPage: true });
      await compare.close();
    }
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 380, height: 600 });
    await popup.goto(`chrome-extension://${extensionId}/popup.html?tab=${tab}`);
    await shoot(popup, `popup-${state}`);
    await popup.close();
    await page.close();
  }
}
