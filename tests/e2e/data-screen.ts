import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { archiveOf } from '../unit/core/archive/archive-of';
import { recorded } from '../unit/core/archive/some-records';
import { anOffer } from '../unit/core/history/a-reading';
import { expect } from './extension';

const HOUR = 3_600_000;
const NOW = Date.now();
export const at = (hours: number) => new Date(NOW - hours * HOUR).toISOString();

/** Two weeks of two stores: offered, gone for two days, and back. */
export const READINGS = Array.from({ length: 300 }, (_, n) => {
  const store = n % 2 ? 'mi.com' : 'jd.com';
  const gone = n > 100 && n < 150;
  return recorded(n + 1, at(340 - n), {
    status: gone ? 'disabled' : 'offered',
    because: null,
    page: { url: `https://www.${store}/pay`, store, kind: 'checkout', locale: 'zh-CN' },
    item: {
      id: null,
      name: n % 7 ? '手机' : '=HYPERLINK("x")',
      price: { amount: '1999.00', currency: 'CNY' },
    },
    offers: [
      anOffer(
        'huabei',
        gone ? { status: 'disabled', reason: { class: 'maintenance', text: '系统维护' } } : {},
      ),
    ],
  });
});
export const FILE = { name: 'history.json', mimeType: 'application/json' };
export const whole = () => archiveOf({ readings: READINGS });

/** The Data screen, in English; files go to downloads, because nobody can press a picker here. */
export async function openData(page: Page, extensionId: string): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker');
  });
  await page.goto(`chrome-extension://${extensionId}/dashboard.html#/data`);
  await page.locator('header').getByRole('combobox').selectOption('en');
  await page.getByRole('heading', { name: 'Kept here' }).waitFor();
}

export async function choose(page: Page, text: string, name = FILE.name): Promise<void> {
  await page.getByLabel('Choose a file').setInputFiles({ ...FILE, name, buffer: Buffer.from(text) });
}

export async function takeIn(page: Page, text: string): Promise<void> {
  await choose(page, text);
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('readings came in').or(page.getByText('reading came in'))).toBeVisible();
}

export async function saved(page: Page, button: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path());
}

/** Every strip as the history draws it, over the same stretch of time whenever it is asked. */
export async function strips(page: Page): Promise<readonly string[]> {
  const minute = (hours: number) => encodeURIComponent(`${at(hours).slice(0, 16)}Z`);
  await page.evaluate((hash) => (location.hash = hash), `#/history?from=${minute(350)}&to=${minute(0)}`);
  const found = page.locator('.strip[role="slider"]');
  await expect(found).toHaveCount(2);
  return page.evaluate(() => [...document.querySelectorAll('.strip')].map(({ outerHTML }) => outerHTML));
}

/** How far an import is, read without the product's own code. */
export function phaseOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('fenqi');
        opening.addEventListener('error', () => reject(opening.error ?? new Error('No database.')));
        opening.addEventListener('success', () => {
          const asking = opening.result.transaction('meta').objectStore('meta').get('import');
          asking.addEventListener('success', () => {
            opening.result.close();
            const row = asking.result as { job: { phase: string } } | undefined;
            resolve(row?.job.phase ?? 'none');
          });
        });
      }),
  );
}
