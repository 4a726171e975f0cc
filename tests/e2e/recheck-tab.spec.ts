import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test as base } from './extension';
import { stored } from './storage';
import { checkOf, openTabs, passTime, watchPage, whenDue } from './watch-desk';
import { startWatchedShop } from './watched-shop';

interface Api {
  readonly tabs: {
    query(filter: object): Promise<readonly { id: number; url?: string; mutedInfo?: { muted: boolean } }[]>;
    update(tab: number, change: object): Promise<void>;
  };
  readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  readonly storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: Api;

let stores = 0;
const test = base.extend<{ watched: Awaited<ReturnType<typeof startWatchedShop>> }>({
  watched: async ({ context }, use) => {
    const shop = await startWatchedShop(`tab${(stores += 1)}`);
    await context.route(
      ({ hostname }) => hostname.endsWith('.localhost'),
      (route) => route.continue(),
    );
    await use(shop);
    await shop.close();
  },
});
test.setTimeout(90_000);

test("a re-check's tab that somebody opens is theirs: it stays, is heard again, and the look is over", async ({
  desk,
  watched,
}) => {
  const id = await recheckTab(desk, watched);
  expect(await tabNow(desk, watched.page)).toMatchObject({ mutedInfo: { muted: true } });
  await desk.evaluate((tab) => chrome.tabs.update(tab, { active: true }), id);
  // It is read like any page that is open now.
  const key = `tabView:${id}`;
  const view = () => desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
  await expect.poll(view, { timeout: 15_000 }).toMatchObject({ reading: { status: 'offered' } });
  expect(await tabNow(desk, watched.page)).toMatchObject({ id, mutedInfo: { muted: false } });
  await expect
    .poll(() => checkOf(desk, watched.page))
    .toMatchObject({ state: { kind: 'waiting' }, seen: { status: 'offered' } });
  // A visit, and no look of ours: it is kept as one.
  const { readings } = await stored(desk);
  const own = readings.filter(({ reading }) => reading.page.store === watched.store);
  expect(own.map(({ reading }) => reading.page.looked ?? 'visit')).toContain('visit');
  expect(own.map(({ reading }) => reading.page.looked)).not.toContain('tab');
});

test('a tab that a killed worker left open is closed when the next one starts', async ({
  context,
  desk,
  watched,
}) => {
  await recheckTab(desk, watched);
  await killWorkers(context, desk);
  expect(await openTabs(desk)).toContain(watched.page);
  await passTime(desk, watched.page);
  await expect.poll(() => openTabs(desk), { timeout: 20_000 }).not.toContain(watched.page);
});

test('a site that was taken back is asked for nothing any more', async ({
  context,
  desk,
  extensionId,
  watched,
}) => {
  await watchPage(desk, watched, 'returns');
  await allowSites(context, extensionId, 'ON_CLICK');
  await expect.poll(async () => (await checkOf(desk, watched.page)).way.use).toBe('remind');
  await passTime(desk, watched.page);
  await expect.poll(async () => (await checkOf(desk, watched.page)).slot).toBe(1);
  expect([watched.asked(), watched.asked('/robots.txt')]).toEqual([0, 0]);
  await allowSites(context, extensionId, 'ON_ALL_SITES');
  await expect.poll(async () => (await checkOf(desk, watched.page)).way.use).toBe('unproved');
});

test('the browser warns of nothing when the shipped extension is installed', async ({ desk }) => {
  const shipped = readFileSync(
    path.resolve(import.meta.dirname, '../../.output/chrome-mv3/manifest.json'),
    'utf8',
  );
  const warnings = (manifest: object | string) =>
    desk.evaluate(
      (text) => chrome.management.getPermissionWarningsByManifest(text),
      typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
    );
  expect(await warnings(shipped)).toEqual([]);
  expect(await warnings({ ...JSON.parse(shipped), permissions: ['notifications'] })).not.toEqual([]);
});

/** Has a look at the page begin in a tab; resolves with the tab's id once the page is in it. */
async function recheckTab(
  desk: Page,
  shop: { readonly store: string; readonly page: string },
): Promise<number> {
  await watchPage(desk, shop, 'disappears');
  await whenDue(desk, shop.page);
  await passTime(desk, shop.page);
  await expect.poll(() => openTabs(desk), { timeout: 10_000 }).toContain(shop.page);
  return (await tabNow(desk, shop.page))?.id ?? -1;
}

function tabNow(desk: Page, url: string) {
  return desk.evaluate(async (page) => (await chrome.tabs.query({})).find((tab) => tab.url === page), url);
}

/** What the user may choose at chrome://extensions: on which sites the extension may run. */
async function allowSites(
  context: BrowserContext,
  extensionId: string,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    ([id, access]) =>
      (
        globalThis as unknown as {
          chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
        }
      ).chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, hostAccess: access }),
    [extensionId, hostAccess] as const,
  );
  await page.close();
}

async function killWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
