import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record as rec,
  shuffledSubarray,
  tuple,
} from 'fast-check';
import { expect, test } from 'vitest';
import { deriveEpisodes } from '@/lib/core/history/episodes';
import { deriveStore } from '@/lib/core/history/derive-store';
import { extendStore } from '@/lib/core/history/extend-store';
import type { Change } from '@/lib/core/history/change';
import { itemShelfOf } from '@/lib/core/history/record';
import type { RecordedReading } from '@/lib/core/history/record';
import { currentSpan, EMPTY_SHELF } from '@/lib/core/history/series-history';
import type { Span } from '@/lib/core/history/span';
import { anySpans } from './any-spans';
import { aReading, anOffer, offering, record } from './a-reading';

const START = Date.parse('2026-11-01T00:00:00.000Z');

const offer = rec({
  provider: constantFrom('huabei', 'baitiao'),
  status: constantFrom('offered' as const, 'disabled' as const),
  kind: constantFrom('installments' as const, 'installments' as const, 'deferred' as const),
  limits: option(constantFrom('100', '200').map((min) => ({ min, max: null, currency: 'CNY' }))),
  reason: option(
    rec({
      class: constantFrom('maintenance' as const, 'generic_error' as const),
      text: constantFrom('a', 'b'),
    }),
  ),
  lender: option(constantFrom('A', 'B')),
  counts: constantFrom([], [3], [3, 12]),
}).map(({ provider, counts, ...change }) => anOffer(provider, change, counts));

const because = constantFrom('not-listed' as const, 'slot-empty' as const, 'out-of-stock' as const);
const kind = constantFrom('product' as const, 'checkout' as const);
const someItem = option(
  tuple(constantFrom('phone', 'cable', null), constantFrom('50', '1000', '3000')).map(([id, amount]) => ({
    id,
    name: id,
    price: { amount, currency: 'CNY' },
  })),
);
const reading = tuple(
  array(offer, { maxLength: 3 }),
  because,
  kind,
  integer({ min: 0, max: 4 }),
  someItem,
).map(([offers, why, where, luck, about]) => {
  const { page } = aReading({}, where);
  const unjudged = { status: 'unknown', because: 'signed-out' } as const;
  const told = offers.length > 0 ? offering(...offers) : aReading(luck === 0 ? unjudged : { because: why });
  return { ...told, page, item: about };
});

/** Minutes from the start; few enough that readings share a time, and near enough that gaps flap. */
const minute = integer({ min: 0, max: 600 });
const readings = array(tuple(minute, reading), { maxLength: 25 }).map((all) =>
  all.map(([at, one], i) => record(`id-${i}`, new Date(START + at * 60_000).toISOString(), one)),
);
const inOrder = (all: readonly RecordedReading[]) =>
  all.toSorted((a, b) => (a.at + a.id < b.at + b.id ? -1 : 1));

function bySeries(spans: readonly Span[]): Map<string, Span[]> {
  const series = new Map<string, Span[]>();
  for (const span of spans) series.set(span.series, [...(series.get(span.series) ?? []), span]);
  return series;
}
const boundsIn = (all: readonly RecordedReading[]) =>
  [...bySeries(anySpans(all))].map(([series, spans]) => ({
    series,
    episodes: deriveEpisodes(spans),
  }));

/** Reading after reading, as the database does it: what is stored of each shelf. */
function extendAll(all: readonly RecordedReading[]) {
  const empty = () => ({ history: EMPTY_SHELF, closed: [] as Span[], changes: [] as Change[] });
  const shelves = new Map<string, ReturnType<typeof empty>>([['any', empty()]]);
  const shelf = (key: string) => {
    const there = shelves.get(key) ?? empty();
    shelves.set(key, there);
    return there;
  };
  for (const one of inOrder(all)) {
    const item = itemShelfOf(one);
    const next = extendStore(
      { any: shelf('any').history, item: item === null ? null : shelf(item).history },
      one,
    );
    if (!next) throw new Error('In order, nothing is late.');
    for (const [key, step] of [['any', next.any] as const, [item ?? '', next.item] as const]) {
      if (!step) continue;
      const { closed, changes } = shelf(key);
      shelves.set(key, {
        history: step.history,
        closed: [...closed, ...step.closed],
        changes: [...changes, ...step.changes],
      });
    }
  }
  return shelves;
}

test('extending reading by reading gives what deriving all of them gives', () =>
  assert(
    property(readings, (all) => {
      const { any, items } = deriveStore(all);
      const stored = extendAll(all);
      expect([...stored.keys()].toSorted()).toEqual(['any', ...items.keys()].toSorted());
      for (const [key, { history, closed, changes }] of stored) {
        const derived = key === 'any' ? any : items.get(key);
        expect(history).toEqual(derived?.history);
        expect(changes).toEqual(derived?.changes);
        const spans = history.series.flatMap((one) => [
          ...closed.filter(({ series }) => series === one.key),
          currentSpan(one),
        ]);
        expect(spans).toEqual(derived?.spans);
      }
    }),
  ));

const withSome = readings.chain((all) => tuple(constantFrom(all), shuffledSubarray([...all])));
const withShuffled = readings.chain((all) =>
  tuple(constantFrom(all), shuffledSubarray([...all], { minLength: all.length })),
);

test('the order of arrival changes nothing', () =>
  assert(
    property(withShuffled, ([all, shuffled]) => {
      expect(deriveStore(shuffled)).toEqual(deriveStore(all));
    }),
  ));

test('a repeated reading changes nothing', () =>
  assert(
    property(withSome, ([all, again]) => {
      expect(deriveStore([...again, ...all])).toEqual(deriveStore(all));
    }),
  ));

test('a change lies between two readings that state it, and changes what was stated', () =>
  assert(
    property(readings, (all) => {
      const { any, items } = deriveStore(all);
      const at = new Map(all.map((one) => [one.id, one.at]));
      for (const change of [any, ...items.values()].flatMap(({ changes }) => changes)) {
        expect(change.since <= change.by).toBe(true);
        expect(at.get(change.reading)).toBe(change.by);
        expect([...at.values()]).toContain(change.since);
        expect(change.before).not.toEqual(change.after);
      }
    }),
  ));

test('unknown readings in between change no term', () =>
  assert(
    property(readings, array(tuple(minute, kind)), (all, blind) => {
      const unknown = blind.map(([when, where], i) =>
        record(
          `blind-${i}`,
          new Date(START + when * 60_000).toISOString(),
          aReading({ status: 'unknown', because: 'blocked' }, where),
        ),
      );
      expect(deriveStore([...all, ...unknown]).any.changes).toEqual(deriveStore(all).any.changes);
    }),
  ));

test('what an item shows never leaves the store without it', () =>
  assert(
    property(readings, (all) => {
      const { any, items } = deriveStore(all);
      const known = any.history.series.map(({ key }) => key.split('|').at(-1));
      for (const { history } of items.values())
        for (const { key } of history.series) expect(known).toContain(key.split('|').at(-1));
    }),
  ));

test('unknown readings in between move no bound of any episode', () =>
  assert(
    property(readings, array(tuple(minute, kind)), (all, blind) => {
      const unknown = blind.map(([at, where], i) =>
        record(
          `blind-${i}`,
          new Date(START + at * 60_000).toISOString(),
          aReading({ status: 'unknown', because: 'blocked' }, where),
        ),
      );
      expect(boundsIn([...all, ...unknown])).toEqual(boundsIn(all));
    }),
  ));

test('the runs of a series are in order, apart, and count every reading once', () =>
  assert(
    property(readings, (all) => {
      for (const spans of bySeries(anySpans(all)).values()) {
        for (const [i, span] of spans.entries()) {
          expect(span.from <= span.to).toBe(true);
          expect(i === 0 || (spans[i - 1]?.to ?? '') <= span.from).toBe(true);
        }
        expect(spans.reduce((sum, span) => sum + span.readings, 0)).toBeLessThanOrEqual(all.length);
      }
    }),
  ));

test('a store refuses what is not later than its position', () => {
  const one = record('b', '2026-11-01T00:00:00.000Z', offering(anOffer('huabei')));
  const any = extendStore({ any: EMPTY_SHELF, item: null }, one)?.any.history ?? EMPTY_SHELF;
  expect(extendStore({ any, item: null }, one)).toBeNull();
  expect(extendStore({ any, item: null }, { ...one, id: 'a' })).toBeNull();
  expect(extendStore({ any, item: null }, { ...one, id: 'c' })).not.toBeNull();
});
