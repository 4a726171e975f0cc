import type { BrowserContext, Page } from '@playwright/test';
import type { TabView } from '@/lib/app/ports';
import type { Host } from '@/lib/core/watch/check';
import { expect, test as base } from './extension';
import { stored } from './storage';
import { anHourLater, checkOf, clearNotices, openTabs, rowsOf, shownNotices, watchPage } from './watch-desk';
import { startWatchedShop } from './watched-shop';

type Shop = Awaited<ReturnType<typeof startWatchedShop>>;
type ViewOf = (page: Page, accept?: (view: TabView) => boolean) => Promise<TabView>;

let stores = 0;
const test = base.extend<{ watched: Shop }>({
  watched: async ({ context }, use) => {
    const shop = await startWatchedShop(`shop${(stores += 1)}`);
    await context.route(
      ({ hostname }) => hostname.endsWith('.localhost'),
      (route) => route.continue(),
    );
    await use(shop);
    await shop.close();
  },
});
test.setTimeout(120_000);

test('a script-built page is looked at in a tab that closes itself, and its return is told once', async ({
  context,
  page,
  desk,
  watched,
  viewOf,
}) => {
  watched.state.built = 'script';
  await seeItGo(page, viewOf, watched);
  const tabs = (await openTabs(desk)).length;
  await watchPage(desk, watched, 'returns');
  await anHourLater(desk, watched.page);
  expect(watched.asked('/robots.txt')).toBe(1);
  expect(watched.headers('/robots.txt')).not.toHaveProperty('cookie');

  watched.state.offered = true;
  const before = watched.asked();
  const tried = await anHourLater(desk, watched.page);
  console.log(JSON.stringify(tried));
  // What the fetch showed is not what the visit showed: it proves nothing, and nothing is told.
  expect([tried.way.use, watched.asked() - before]).toEqual(['tab', 1]);
  expect(await shownNotices(desk)).toEqual([]);

  const looked = await anHourLater(desk, watched.page);
  expect(looked).toMatchObject({ errors: 0, refusals: 0, seen: { status: 'offered' } });
  expect(watched.asked() - before).toBe(2);
  expect((await openTabs(desk)).length).toBe(tabs);
  const { readings } = await stored(desk);
  expect(readings.at(-1)?.reading).toMatchObject({ status: 'offered', page: { looked: 'tab' } });
  await expect.poll(() => shownNotices(desk)).toHaveLength(1);

  await clearNotices(desk);
  await killWorkers(context, desk);
  await anHourLater(desk, watched.page);
  expect(await shownNotices(desk)).toEqual([]);
});

async function seeItGo(page: Page, viewOf: ViewOf, { state, page: url }: Shop): Promise<void> {
  await page.goto(url);
  await viewOf(page, ({ reading }) => reading.status === 'offered');
  state.offered = false;
  for (let visit = 0; visit < 2; visit += 1) {
    await page.goto(url);
    await viewOf(page, ({ reading }) => reading.status === 'absent');
  }
  await page.goto('about:blank');
}

async function killWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
