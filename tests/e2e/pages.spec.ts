import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { providers } from '@/lib/core/reading/providers';
import type { Reading } from '@/lib/core/reading/reading';
import { stores } from '@/lib/core/reading/stores';
import { expect, test } from './extension';

/** What a page of tests/pages must be read as; see the README there. */
interface Expected {
  readonly url: string;
  readonly status: string;
  readonly because?: string | null;
  readonly kind?: string;
  readonly price?: string;
  readonly offers?: Record<
    string,
    { status: string; kind?: string; reason?: string; plans?: [number, string | null][] }
  >;
  readonly notices?: readonly string[];
}

const LANES = 6;
const PAGES = path.resolve(import.meta.dirname, '../pages');

const cases = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .toSorted()
  .map((file) => ({ name: file.replace(/\.html$/, ''), file: path.join(PAGES, file) }));

test('there are pages to read', () => {
  expect(cases.length).toBeGreaterThan(25);
});

for (const store of new Set(cases.map(({ name }) => name.split('/')[0]))) {
  const own = cases.filter(({ name }) => name.startsWith(`${store}/`));
  // An absence is told only after some seconds without change, so the pages of a store rest side by side.
  test(`reads the pages of ${store} as they must be read`, async ({ context, viewOf }) => {
    test.setTimeout(180_000);
    const lanes = Array.from({ length: LANES }, (_, lane) =>
      own.filter((__, index) => index % LANES === lane),
    );
    const read = await Promise.all(
      lanes.map(async (mine) => {
        const page = await context.newPage();
        const readings: { name: string; expected: Expected; reading: Reading }[] = [];
        for (const { name, file } of mine) {
          const expected = JSON.parse(readFileSync(file.replace(/html$/, 'json'), 'utf8')) as Expected;
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
    expect(got).toEqual(all.map(({ name, expected }) => ({ name, ...withoutUrl(expected) })));
    expect(silentSlots(all)).toEqual([]);
  });
}

/** Slots that fired on none of the pages their rule is checked on: dead data, or a page too few. */
function silentSlots(read: readonly { name: string; reading: Reading }[]): string[] {
  const names = new Set(read.map(({ name }) => name));
  return [...stores, ...providers]
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

function withoutUrl({ url: _, ...rest }: Expected): object {
  return rest;
}

/** The reading cut down to the keys the expectation names, so that both can be compared whole. */
function shapeOf(reading: Reading, expected: Expected): object {
  const offers = Object.fromEntries(
    reading.offers.map((offer) => {
      const wanted = expected.offers?.[offer.provider];
      const all = {
        status: offer.status,
        kind: offer.kind,
        reason: offer.reason?.class,
        plans: offer.plans.map(({ count, each }) => [count, each]),
      };
      const named = Object.entries(all).filter(([key]) => !wanted || key in wanted);
      return [offer.provider, Object.fromEntries(named)];
    }),
  );
  const all = {
    status: reading.status,
    because: reading.because,
    kind: reading.page.kind,
    price: reading.item?.price?.amount,
    offers,
    notices: reading.notices.map(({ text }) => text),
  };
  return Object.fromEntries(Object.entries(all).filter(([key]) => key in expected));
}
