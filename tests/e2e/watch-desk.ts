import type { Page } from '@playwright/test';
import type { Check } from '@/lib/core/watch/check';
import { expect } from './extension';
import { tell } from '@/tools/browser/tab-view.mjs';

interface Api {
  readonly alarms: { create(name: string, info: { when: number }): Promise<void> };
  readonly notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
  };
  readonly tabs: {
    query(filter: object): Promise<readonly { id: number; active: boolean; url?: string }[]>;
    readonly onCreated: { addListener(hear: () => void): void };
  };
}
declare const chrome: Api;

/** All rows of a table of watches. `desk` is an extension page. */
export function rowsOf<Row>(desk: Page, table: 'checks' | 'hosts' | 'told' | 'noticeTexts'): Promise<Row[]> {
  return desk.evaluate(
    (name) =>
      new Promise<never[]>((resolve, reject) => {
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction(name).objectStore(name).getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(all.result as never[]);
          });
        });
      }),
    table,
  );
}

/** The row of one page in the queue. */
export async function checkOf(desk: Page, page: string): Promise<Check> {
  const row = (await rowsOf<Check>(desk, 'checks')).find((one) => one.page === page);
  if (!row) throw new Error(`${page} is not in the queue.`);
  return row;
}

/**
 * Time passes for one page and its host until it is due, an hour at least: their times are put back, since the product
 * itself lets nobody go faster. Then the alarm rings.
 */
export async function passTime(desk: Page, page: string): Promise<Check> {
  const before = await checkOf(desk, page);
  const due = dueOf(before);
  const passed = Math.max(3_600_000, due === null ? 0 : Date.parse(due) - Date.now() + 60_000);
  await desk.evaluate(
    async ([time, host]) => {
      const back = (at: string) => new Date(Date.parse(at) - time).toISOString();
      const shift = (value: unknown): unknown => {
        if (typeof value === 'string') return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) ? back(value) : value;
        if (Array.isArray(value)) return value.map(shift);
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shift(inner)]));
      };
      await new Promise<void>((resolve) => {
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('success', () => {
          const transaction = opening.result.transaction(['checks', 'hosts'], 'readwrite');
          for (const name of ['checks', 'hosts']) {
            const table = transaction.objectStore(name);
            const all = table.getAll();
            all.addEventListener('success', () => {
              const own = all.result.filter((row: { host: string }) => row.host === host);
              for (const row of own) table.put(shift(row));
            });
          }
          transaction.addEventListener('complete', () => {
            opening.result.close();
            resolve();
          });
        });
      });
      await chrome.alarms.create('due', { when: Date.now() });
    },
    [passed, before.host] as const,
  );
  return before;
}

/** The same; resolves when what was due is done. */
export async function whenDue(desk: Page, page: string): Promise<Check> {
  const before = await passTime(desk, page);
  let row = before;
  await expect
    .poll(
      async () => {
        row = await checkOf(desk, page);
        return row.state.kind !== 'claimed' && (row.slot > before.slot || row.state.kind === 'paused');
      },
      { timeout: 28_000, message: `the check of ${page} to be done` },
    )
    .toBe(true);
  return row;
}

function dueOf({ state }: Check): string | null {
  if (state.kind === 'waiting') return state.due;
  return state.kind === 'paused' ? state.until : null;
}

/** Makes a watch of any provider and item of the store, with re-checks of the page. */
export async function watchPage(
  desk: Page,
  { store, page }: { readonly store: string; readonly page: string },
  kind: 'returns' | 'disappears',
): Promise<string> {
  const made = (await tell(desk, 'add-watch', {
    target: { store, provider: null, item: null },
    wish: { kind },
    recheck: { url: page, kind: 'product' },
    anyway: false,
  })) as { readonly made: boolean; readonly id: string };
  expect(made).toMatchObject({ made: true });
  return made.id;
}

/** Ids of the notices that are shown. */
export function shownNotices(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => Object.keys(await chrome.notifications.getAll()));
}

export function clearNotices(desk: Page): Promise<void> {
  return desk.evaluate(async () => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
  });
}

/** Addresses of all open tabs. */
export function openTabs(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => (await chrome.tabs.query({})).map(({ url }) => url ?? ''));
}

/** Counts the tabs that are opened from now on. */
export async function countTabs(desk: Page): Promise<() => Promise<number>> {
  await desk.evaluate(() => {
    Object.assign(globalThis, { opened: 0 });
    const count = globalThis as unknown as { opened: number };
    chrome.tabs.onCreated.addListener(() => (count.opened += 1));
  });
  return () => desk.evaluate(() => (globalThis as unknown as { opened: number }).opened);
}
