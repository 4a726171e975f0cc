import { newId } from '@/lib/adapters/browser/new-id';
import { anySpans } from '../unit/core/history/any-spans';
import type { TabView } from '@/lib/app/ports';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { aReading, anOffer, offering } from '../unit/core/history/a-reading';
import { expect, startExtension, test } from './extension';
import { fromContentScript, fromOwnPage } from './from-content-script';
import { stored } from './storage';

const CHECKOUT = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>收银台</title>
<h1>收银台</h1><p>应付金额 ¥2999.00</p><h2>选择支付方式</h2>
<ul><li><label><input type="radio" name="pay"> 支付宝</label></li><li><label><input type="radio" name="pay"> 微信支付</label></li>
<li><label><input type="radio" name="pay"> 花呗分期 ¥1027.16 x 3期 (含手续费)</label></li></ul>`;

const view = (reading = offering(anOffer('huabei'), anOffer('baitiao'))): TabView => ({
  id: newId(),
  at: new Date().toISOString(),
  reading,
  settled: true,
});
const changed = (body: unknown) => ({ fenqi: 'reading-changed', body });
const isHung = (worker: Worker) => worker.evaluate(() => (globalThis as { hung?: boolean }).hung === true);

/** Any web page at any address, and an extension page that reads what is stored. */
async function serveEverything(context: BrowserContext, html: string): Promise<void> {
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
}
async function openDesk(context: BrowserContext, extensionId: string): Promise<Page> {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  return desk;
}

/** Ids of the readings that pages send, heard beside the worker. */
async function listenBeside(desk: Page): Promise<() => Promise<string[]>> {
  await desk.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { onMessage: { addListener(hear: (message: unknown) => void): void } } };
    };
    chrome.runtime.onMessage.addListener((message) => {
      const { fenqi, body } = message as { fenqi: string; body: { id: string } };
      if (fenqi === 'reading-changed') heard.push(body.id);
    });
  });
  return () => desk.evaluate(() => [...(globalThis as unknown as { heard: string[] }).heard]);
}

/** The worker's k-th write to the database never ends, and holds its transaction open. */
async function hangAtWrite(worker: Worker, k: number): Promise<void> {
  await worker.evaluate((nth) => {
    let calls = 0;
    Object.assign(globalThis, { hung: false });
    for (const method of ['add', 'put'] as const) {
      const original = Reflect.get(IDBObjectStore.prototype, method);
      IDBObjectStore.prototype[method] = function write(this: IDBObjectStore, ...values) {
        calls += 1;
        if (calls !== nth) return Reflect.apply(original, this, values);
        const turn = () => this.count().addEventListener('success', turn);
        turn();
        Object.assign(globalThis, { hung: true });
        return new EventTarget() as IDBRequest<IDBValidKey>;
      };
    }
  }, k);
}

async function killWorkers(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

// The first reading of two providers is six writes: its text, the store's row, the day, and three rules that fired.
// Playwright loses sight of a worker that was started again, so each write takes a browser of its own.
for (const k of [1, 2, 3, 4, 5, 6])
  test(`a worker killed at write ${k} of 6 loses nothing and writes nothing twice`, async () => {
    const { context, worker, extensionId } = await startExtension();
    try {
      await serveEverything(context, '<title>a shop</title>');
      const desk = await openDesk(context, extensionId);
      const page = await context.newPage();
      await page.goto('https://www.example.com/pay');
      await hangAtWrite(worker, k);
      const told = view();
      const asked = fromContentScript(desk, page, [changed(told)]);
      await expect.poll(() => isHung(worker)).toBe(true);
      await killWorkers(context, page);
      expect(await asked, 'nobody answers for the dead worker').toEqual([]);
      expect(Object.values((await stored(desk)).rows)).toEqual(Array.from({ length: 8 }, () => 0));
      const again = await fromContentScript(desk, page, [changed(told), changed(told)]);
      expect(again.map(({ value }) => value)).toEqual(['added', 'already-there']);
      const { readings, spans, rows } = await stored(desk);
      expect(readings.map(({ id }) => id)).toEqual([told.id]);
      expect(spans).toEqual(anySpans(readings));
      expect(spans).toHaveLength(2);
      expect(rows).toMatchObject({ shelves: 1, contents: 1, days: 1, ruleCounts: 3 });
    } finally {
      await context.close();
    }
  });

test('the reader repeats a reading that a killed worker did not take, under the same id', async () => {
  test.setTimeout(60_000);
  const { context, worker, extensionId } = await startExtension();
  try {
    await serveEverything(context, CHECKOUT);
    const desk = await openDesk(context, extensionId);
    const heard = await listenBeside(desk);
    await hangAtWrite(worker, 1);
    const page = await context.newPage();
    await page.goto('https://www.example.com/pay');
    await expect.poll(() => isHung(worker)).toBe(true);
    const [first = ''] = await heard();
    await killWorkers(context, page);
    await expect.poll(async () => (await stored(desk)).readings.map(({ id }) => id)).toContain(first);
    // The listener beside may hear of it after the worker has stored it.
    await expect.poll(async () => (await heard()).filter((id) => id === first).length).toBeGreaterThan(1);
    const { readings, spans } = await stored(desk);
    expect(readings).toHaveLength(new Set(await heard()).size);
    expect(readings[0]).toMatchObject({
      id: first,
      reading: { status: 'offered', page: { store: 'example.com' } },
    });
    expect(spans).toEqual(anySpans(readings));
    expect(spans).toMatchObject([{ series: 'example.com|unknown|any|huabei', status: 'offered' }]);
  } finally {
    await context.close();
  }
});

test.describe('the door', () => {
  let desk: Page;
  test.beforeEach(async ({ context, extensionId, page }) => {
    await serveEverything(context, '<title>a shop</title>');
    desk = await openDesk(context, extensionId);
    await page.goto(`https://shop-${Date.now()}.example.com/pay?order=1`);
  });
  test.afterEach(() => desk.close());
  const rowsAt = async (page: Page) => {
    const { origin, pathname } = new URL(page.url());
    return (await stored(desk)).readings.filter(({ reading }) => reading.page.url === origin + pathname);
  };

  test('the same message twice is one row', async ({ page }) => {
    const told = changed(view());
    const answers = await fromContentScript(desk, page, [told, told]);
    expect(answers.map(({ value }) => value)).toEqual(['added', 'already-there']);
    expect(await rowsAt(page)).toHaveLength(1);
  });

  test('a body that claims another store is filed under its sender', async ({ page }) => {
    await fromContentScript(desk, page, [changed(view(offering(anOffer('huabei'))))]);
    const [row] = await rowsAt(page);
    expect(row?.reading.page.store).toBe('example.com');
    expect(row?.shelf).toBe('example.com|unknown|any');
  });

  test('a page cannot send what belongs to the extension, nor the extension what belongs to a page', async ({
    page,
  }) => {
    const own = [{ fenqi: 'fill-demo' }, { fenqi: 'remove-demo' }, { fenqi: 'tab-view', body: { tabId: 1 } }];
    const answers = await fromContentScript(desk, page, own);
    expect(answers.map(({ ok }) => ok)).toEqual([false, false, false]);
    expect(await fromOwnPage(desk, changed(view()))).toMatchObject({ ok: false });
    expect((await stored(desk)).readings.some(({ demo }) => demo)).toBe(false);
  });

  test('a script of the page has no way in', async ({ page }) => {
    const heard = await listenBeside(desk);
    const before = (await stored(desk)).readings.length;
    const ways = await page.evaluate((message) => {
      const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      for (let i = 0; i < 1000; i += 1) {
        postMessage(message, '*');
        dispatchEvent(new CustomEvent('fenqi', { detail: message }));
        document.dispatchEvent(new CustomEvent('reading-changed', { detail: message }));
      }
      return typeof chrome?.runtime?.sendMessage;
    }, changed(view()));
    expect(ways).toBe('undefined');
    await page.waitForTimeout(500);
    expect(await heard()).toEqual([]);
    expect((await stored(desk)).readings).toHaveLength(before);
  });

  test('a page that floods the log is held to thirty readings, and told when to come again', async ({
    page,
  }) => {
    const flood = Array.from({ length: 60 }, (_, i) => changed(view(offering(anOffer(`p-${i % 2}`)))));
    const answers = await fromContentScript(desk, page, flood);
    const rows = await rowsAt(page);
    expect(rows.length).toBeGreaterThanOrEqual(30);
    expect(rows.length).toBeLessThan(40);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: expect.stringMatching(/again in \d+ seconds/) });
  });

  test('what a tab shows survives the worker, and ends with the page', async ({ context, page }) => {
    const told = view(aReading());
    await fromContentScript(desk, page, [changed(told)]);
    await killWorkers(context, desk);
    const tabId = await desk.evaluate(async (url) => {
      const { chrome } = globalThis as unknown as {
        chrome: { tabs: { query(filter: object): Promise<{ id: number; url?: string }[]> } };
      };
      return (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id;
    }, page.url());
    const shown = async () => {
      const { value } = await fromOwnPage(desk, { fenqi: 'tab-view', body: { tabId } });
      return (value as { view: TabView | null }).view?.id ?? null;
    };
    expect(await shown()).toBe(told.id);
    await page.goto('https://elsewhere.example.net/');
    expect(await shown()).toBeNull();
  });
});
