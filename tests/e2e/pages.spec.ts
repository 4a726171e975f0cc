import { readFileSync } from 'node:fs';
import { platforms } from '@/lib/core/reading/platforms';
import { providers } from '@/lib/core/reading/providers';
import type { Reading } from '@/lib/core/reading/reading';
import { stores } from '@/lib/core/reading/stores';
import { expectedOf, pageCases, shapeOf, withoutUrl } from '../unit/pages/expected-reading';
import type { Expected } from '../unit/pages/expected-reading';
import { readPage } from '../unit/pages/read-page';
import { expect, test } from './extension';

/** An absence is told only after some seconds without change, so many pages rest side by side. */
const LANES = 10;
/** Pages read in one go: whole folders, until there are so many. */
const BATCH = 30;
const cases = pageCases();

/** Folders of pages in batches; a store's pages stay together. */
function batches(): string[][] {
  const all: string[][] = [];
  let pages = 0;
  for (const folder of new Set(cases.map(({ name }) => name.split('/')[0] ?? ''))) {
    if (pages === 0) all.push([]);
    all.at(-1)?.push(folder);
    pages += cases.filter(({ name }) => name.startsWith(`${folder}/`)).length;
    if (pages >= BATCH) pages = 0;
  }
  return all;
}

test('there are pages to read', () => {
  expect(cases.length).toBeGreaterThan(25);
});

for (const folders of batches()) {
  const own = cases.filter(({ name }) => folders.some((folder) => name.startsWith(`${folder}/`)));
  test(`reads the pages of ${folders.join(', ')} as they must be read`, async ({ context, viewOf }) => {
    test.setTimeout(180_000);
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      own.filter((__, index) => index % LANES === lane),
    );
    const read = await Promise.all(
      lanes.map(async (mine) => {
        const page = await context.newPage();
        const readings: { name: string; expected: Expected; reading: Reading }[] = [];
        for (const { name, file } of mine) {
          const expected = expectedOf({ name, file });
          // Pages of one store share addresses, and a tab is found by its own.
          const address = `${expected.url}?case=${name}`;
          await page.route(address, (route) =>
            route.fulfill({ path: file, contentType: 'text/html; charset=utf-8' }),
          );
          await page.goto(address);
          readings.push({ name, expected, reading: (await viewOf(page)).reading });
          await page.unrouteAll();
          await page.goto('about:blank');
        }
        await page.close();
        return readings;
      }),
    );
    const all = read.flat().toSorted((a, b) => a.name.localeCompare(b.name));
    const got = all.map(({ name, expected, reading }) => ({ name, ...shapeOf(reading, expected) }));
    expect.soft(got).toEqual(all.map(({ name, expected }) => ({ name, ...withoutUrl(expected) })));
    expect(silentSlots(all)).toEqual([]);
    // The same pages without a browser: to the letter the same readings.
    const files = new Map(own.map(({ name, file }) => [name, file]));
    const plain: object[] = [];
    for (const { name, expected } of all) {
      const { reading } = await readPage(readFileSync(files.get(name) ?? '', 'utf8'), expected.url);
      plain.push({ name, ...reading, work: null });
    }
    expect(all.map(({ name, reading }) => ({ name, ...reading, work: null }))).toEqual(plain);
  });
}

/** Slots that fired on none of the pages their rule is checked on: dead data, or a page too few. */
function silentSlots(read: readonly { name: string; reading: Reading }[]): string[] {
  const names = new Set(read.map(({ name }) => name));
  return [...stores, ...platforms, ...providers]
    .filter(({ check }) => check.every((page) => names.has(page)))
    .flatMap(({ id, slots, check }) => {
      const fired = read
        .filter(({ name }) => check.includes(name))
        .flatMap(({ reading }) => reading.offers.map(({ evidence }) => evidence.rule));
      return slots
        .filter((slot) => !fired.includes(`${id}/${slot.id}`))
        .map((slot) => `${id}/${slot.id} fired on none of ${check.join(', ')}.`);
    });
}
