import { expect, test } from 'vitest';
import { readingSchema } from '@/lib/adapters/browser/reading-schema';
import { demoReadings } from '@/lib/app/demo/demo-readings';
import { deriveEpisodes } from '@/lib/core/history/episodes';
import { anySpans } from '../core/history/any-spans';
import { addMinutes } from '@/lib/core/time/instant';
import { is } from 'valibot';

const NO_WORK = { nodes: 0, milliseconds: 0 };
const now = '2026-11-20T08:00:00.000Z';
const demo = demoReadings(now);
const spansOf = (series: string) =>
  anySpans(demo).filter((span) => span.series === `demo|${series.replace('|', '|unknown|any|')}`);
const episodesOf = (series: string) => deriveEpisodes(spansOf(series));

test('ninety days that end before now, all marked, all well formed, each id once', () => {
  expect(
    demo.every(
      (record) => record.demo && record.at <= now && is(readingSchema, { ...record.reading, work: NO_WORK }),
    ),
  ).toBe(true);
  expect(demo[0]?.at.slice(0, 10)).toBe('2026-08-22');
  expect(new Set(demo.map(({ id }) => id)).size).toBe(demo.length);
  expect(demo.length).toBeGreaterThan(90);
});

test('the same now gives the same; another moment shifts it', () => {
  expect(demoReadings(now)).toEqual(demo);
  expect(demoReadings(addMinutes(now, 24 * 60))[0]?.at.slice(0, 10)).toBe('2026-08-23');
});

test.each(['00:05', '08:00', '16:30', '23:59'])('the story is told whole at %s', (clock) => {
  const all = anySpans(demoReadings(`2026-11-20T${clock}:00.000Z`));
  const open = [...new Set(all.map(({ series }) => series))].map((series) =>
    deriveEpisodes(all.filter((span) => span.series === series)).at(-1),
  );
  expect(open.filter((episode) => episode?.end === null)).toMatchObject([
    { series: 'demo|mi.com|unknown|any|mi-installments', status: 'absent', confirmed: true },
  ]);
});

test('a funding change: one provider vanishes and is back with another lender', () => {
  expect(episodesOf('mi.com|fenqile')).toMatchObject([{ status: 'absent', confirmed: true }]);
  const lenders = demo.flatMap(({ reading }) =>
    reading.offers.flatMap(({ provider, lender }) => (provider === 'fenqile' ? (lender ?? []) : [])),
  );
  expect(new Set(lenders).size).toBe(2);
});

test('a night maintenance with its announced end, then a suspension still open', () => {
  const [night, last] = episodesOf('mi.com|mi-installments');
  expect(night).toMatchObject({ status: 'disabled', reason: { class: 'maintenance' }, flaps: 0 });
  expect(night?.end?.by && night.end.by > night.onset.by).toBe(true);
  expect(demo.flatMap(({ reading }) => reading.notices)[0]?.endsAt).toBe('2026-10-29T20:00:00.000Z');
  expect(last?.end).toBeNull();
});

test('a greyed provider with its reason, and gaps that tell nothing', () => {
  expect(episodesOf('mi.com|huabei')).toMatchObject([{ status: 'disabled', reason: { class: 'limit' } }]);
  expect(spansOf('mi.com|huabei').some(({ status }) => status === 'unknown')).toBe(true);
  expect(episodesOf('jd.com|baitiao')).toMatchObject([{ status: 'disabled', end: {} }]);
});
