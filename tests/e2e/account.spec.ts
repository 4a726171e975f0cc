import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './extension';
import { stored } from './storage';

const CASHIER = readFileSync(path.resolve(import.meta.dirname, '../pages/mi.com/cashier.html'), 'utf8');
const ADDRESS = 'https://my.mi.com/buy/confirm';
const signedInAs = (name: string) =>
  CASHIER.replace(
    /<body[^>]*>/,
    (body) =>
      `${body}<div class="topbar-info"><span class="user"><a class="user-name"><span class="name">${name}</span></a></span></div>`,
  );

/** Everything the extension keeps outside its database, as text. */
function storages(desk: Page): Promise<string> {
  return desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }> };
    };
    const { local, session } = chrome.storage;
    return JSON.stringify([await local.get(null), await session.get(null)]);
  });
}

/** All rows of all tables, as text. */
function database(desk: Page): Promise<string> {
  return desk.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
        opening.addEventListener('success', () => {
          const open = opening.result;
          const tables = [...open.objectStoreNames];
          const transaction = open.transaction(tables);
          const rows = tables.map((table) => transaction.objectStore(table).getAll());
          transaction.addEventListener('complete', () => {
            open.close();
            resolve(JSON.stringify(rows.map(({ result }) => result)));
          });
        });
      }),
  );
}

test('two accounts at one store are two series, and no name is kept', async ({
  page,
  serve,
  viewOf,
  desk,
}) => {
  const shelves = async () =>
    (await stored(desk)).readings
      .filter(({ reading }) => reading.page.store === 'mi.com')
      .map(({ account, shelf }) => ({ account, shelf }));
  for (const name of ['小明的账号', '小红的账号']) {
    await serve(ADDRESS, signedInAs(name));
    await page.goto(ADDRESS);
    await viewOf(page);
    await page.goto('about:blank');
  }
  const accounts = [...new Set((await shelves()).map(({ account }) => account))];
  expect(accounts).toHaveLength(2);
  for (const account of accounts) expect(account).toMatch(/^[0-9a-f]{16}$/);
  const spans = (await stored(desk)).spans.map(({ series }) => series);
  for (const account of accounts)
    expect(spans.some((series) => series.startsWith(`mi.com|${account}|any|`))).toBe(true);
  const kept = (await storages(desk)) + (await database(desk));
  expect(kept).toContain('accountSalt');
  expect(kept).toContain('huabei');
  expect(kept).not.toMatch(/小明|小红/);
});
