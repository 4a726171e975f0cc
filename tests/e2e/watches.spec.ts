import type { BrowserContext, Page } from '@playwright/test';
import type { TabView } from '@/lib/app/ports';
import type { Host } from '@/lib/core/watch/check';
import type { NoticeText } from '@/lib/core/watch/news';
import { tell } from '@/tools/browser/tab-view.mjs';
import { expect, test as base } from './extension';
import { stored } from './storage';
import {
  checkOf,
  clearNotices,
  countTabs,
  openTabs,
  passTime,
  rowsOf,
  shownNotices,
  watchPage,
  whenDue,
} from './watch-desk';
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

test('a server-built page is fetched once that was proved, and never opened; offline nothing is asked', async ({
  extension,
  page,
  desk,
  watched,
  viewOf,
}) => {
  const opened = await countTabs(desk);
  await provenByFetch(page, desk, watched, viewOf);
  const before = watched.asked();
  const looked = await whenDue(desk, watched.page);
  expect(looked).toMatchObject({ way: { use: 'fetch' }, errors: 0, fetched: { status: 'offered' } });
  expect(watched.asked() - before).toBe(1);
  expect(watched.headers('/product/phone.html')).toMatchObject({ 'sec-fetch-mode': 'cors' });
  expect(await opened()).toBe(0);
  const readings = await readingsOf(desk, watched);
  expect(readings.at(-1)?.reading).toMatchObject({ status: 'offered', page: { looked: 'fetch' } });

  await extension.worker.evaluate(() =>
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }),
  );
  await passTime(desk, watched.page);
  await desk.waitForTimeout(3_000);
  expect([watched.asked() - before, watched.asked('/robots.txt')]).toEqual([1, 1]);
  await extension.worker.evaluate(() => Reflect.deleteProperty(navigator, 'onLine'));
  await whenDue(desk, watched.page);
  expect(watched.asked() - before).toBe(2);
});

test('a shop that wants fewer visits is left alone for as long as it says', async ({
  page,
  desk,
  watched,
  viewOf,
}) => {
  await provenByFetch(page, desk, watched, viewOf);
  watched.state.refusal = { status: 429, retryAfter: String(3 * 86_400) };
  const began = Date.now();
  const refused = await whenDue(desk, watched.page);
  expect(refused).toMatchObject({ refusals: 1, state: { kind: 'paused', why: 'status-429' } });
  const until = refused.state.kind === 'paused' ? Date.parse(refused.state.until ?? '') : 0;
  expect(until - began).toBeGreaterThanOrEqual(3 * 86_400_000);
  const host = (await rowsOf<Host>(desk, 'hosts')).find((one) => one.host === watched.store);
  expect(Date.parse(host?.notBefore ?? '') - began).toBeGreaterThanOrEqual(3 * 86_400_000);
});

test('what robots.txt forbids is not asked for', async ({ desk, watched }) => {
  watched.state.robots = 'User-agent: *\nAllow: /\n\nUser-agent: FenqiRadar\nDisallow: /product/\n';
  await watchPage(desk, watched, 'returns');
  await whenDue(desk, watched.page);
  const barred = await whenDue(desk, watched.page);
  expect(barred.state).toMatchObject({ kind: 'paused', why: 'robots-forbid' });
  expect([watched.asked(), watched.asked('/robots.txt')]).toEqual([0, 1]);
});

test('new words on a notice page are kept and told; the ones that stood there are not', async ({
  desk,
  watched,
}) => {
  watched.state.notice = '花呗分期服务已暂停。';
  await clearNotices(desk);
  await tell(desk, 'add-notice', { url: watched.news, store: watched.store });
  await whenDue(desk, watched.news);
  await whenDue(desk, watched.news);
  expect(await rowsOf(desk, 'noticeTexts')).toEqual([]);
  watched.state.notice = '花呗分期服务将于明日恢复，支持3期、6期和12期分期付款。';
  await whenDue(desk, watched.news);
  expect(await rowsOf<NoticeText>(desk, 'noticeTexts')).toMatchObject([
    { text: expect.stringContaining('恢复'), url: watched.news },
  ]);
  await expect.poll(() => shownNotices(desk)).toHaveLength(1);
  expect(watched.headers('/news/installments')).toMatchObject({ 'sec-fetch-mode': 'cors' });
});

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
  // The user sees it gone once more. The page's HTML shows no offer either: that is no proof that a fetch would do.
  await page.goto(watched.page);
  await expect.poll(async () => (await checkOf(desk, watched.page)).seen?.status).toBe('absent');
  await page.goto('about:blank');
  await whenDue(desk, watched.page);
  expect(watched.asked('/robots.txt')).toBe(1);
  expect(watched.headers('/robots.txt')).not.toHaveProperty('cookie');

  watched.state.offered = true;
  const before = watched.asked();
  const looked = await whenDue(desk, watched.page);
  expect(looked).toMatchObject({ errors: 0, refusals: 0, seen: { status: 'offered' } });
  expect(watched.asked() - before).toBe(1);
  expect((await openTabs(desk)).length).toBe(tabs);
  const readings = await readingsOf(desk, watched);
  expect(readings.at(-1)?.reading).toMatchObject({ status: 'offered', page: { looked: 'tab' } });
  await expect.poll(() => shownNotices(desk)).toHaveLength(1);

  // A fetch does not show what the tab showed: it is not believed, and the tab it is from now on.
  const tried = await whenDue(desk, watched.page);
  expect([tried.way.use, watched.asked() - before]).toEqual(['tab', 2]);
  expect(await readingsOf(desk, watched)).toHaveLength(readings.length);

  await clearNotices(desk);
  await killWorkers(context, desk);
  await whenDue(desk, watched.page);
  expect(await shownNotices(desk)).toEqual([]);
});

/** The page was seen by a visit and by a fetch, and both saw the same. */
async function provenByFetch(page: Page, desk: Page, shop: Shop, viewOf: ViewOf): Promise<void> {
  await page.goto(shop.page);
  await viewOf(page);
  await watchPage(desk, shop, 'disappears');
  await page.reload();
  await expect.poll(async () => (await checkOf(desk, shop.page)).seen?.status).toBe('offered');
  await page.goto('about:blank');
  await whenDue(desk, shop.page);
  const proved = await whenDue(desk, shop.page);
  expect(proved.way.use).toBe('fetch');
}

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

/** Of this shop's page alone: other tests of the same browser leave readings of their own. */
async function readingsOf(desk: Page, watched: Shop) {
  return (await stored(desk)).readings.filter(({ reading }) => reading.page.url === watched.page);
}
