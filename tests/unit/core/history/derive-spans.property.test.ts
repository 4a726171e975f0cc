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
import { deriveShelf, deriveSpans } from '@/lib/core/history/derive-spans';
import { extendSpans } from '@/lib/core/history/extend-spans';
import type { RecordedReading } from '@/lib/core/history/record';
import { EMPTY_SHELF } from '@/lib/core/history/series-history';
import type { Span } from '@/lib/core/history/span';
import { aReading, anOffer, offering, record } from './a-reading';

const START = Date.parse('2026-11-01T00:00:00.000Z');

const offer = rec({
  provider: constantFrom('huabei', 'baitiao'),
  status: constantFrom('offered' as const, 'disabled' as const),
  kind: constantFrom('installments' as const, 'installments' as const, 'deferred' as const),
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
const reading = tuple(array(offer, { maxLength: 3 }), because, kind, integer({ min: 0, max: 4 })).map(
  ([offers, why, where, luck]) => {
    const page = aReading({}, where).page;
    if (luck === 0) return aReading({ status: 'unknown', because: 'signed-out' }, where);
    return offers.length > 0 ? { ...offering(...offers), page } : aReading({ because: why }, where);
  },
);

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
  [...bySeries(deriveSpans(all))].map(([series, spans]) => ({
    series,
    episodes: deriveEpisodes(spans).map(({ onset, end, confirmed, flaps }) => ({
      onset,
      end,
      confirmed,
      flaps,
    })),
  }));

test('extending reading by reading gives what deriving all of them gives', () =>
  assert(
    property(readings, (all) => {
      const stored = new Map<string, Span>();
      let history = EMPTY_SHELF;
      for (const one of inOrder(all)) {
        const next = extendSpans(history, one);
        if (!next) throw new Error('In order, nothing is late.');
        history = next.history;
        for (const span of next.spans) stored.set(`${span.series} ${span.firstReading}`, span);
      }
      expect([...bySeries([...stored.values()]).values()].flat()).toEqual(deriveShelf(all).spans);
      expect(history.series).toEqual(deriveShelf(all).history.series);
    }),
  ));

const withSome = readings.chain((all) => tuple(constantFrom(all), shuffledSubarray([...all])));
const withShuffled = readings.chain((all) =>
  tuple(constantFrom(all), shuffledSubarray([...all], { minLength: all.length })),
);

test('the order of arrival changes nothing', () =>
  assert(
    property(withShuffled, ([all, shuffled]) => {
      expect(deriveSpans(shuffled)).toEqual(deriveSpans(all));
    }),
  ));

test('a repeated reading changes nothing', () =>
  assert(
    property(withSome, ([all, again]) => {
      expect(deriveSpans([...again, ...all])).toEqual(deriveSpans(all));
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
      for (const spans of bySeries(deriveSpans(all)).values()) {
        for (const [i, span] of spans.entries()) {
          expect(span.from <= span.to).toBe(true);
          expect(i === 0 || (spans[i - 1]?.to ?? '') <= span.from).toBe(true);
        }
        expect(spans.reduce((sum, span) => sum + span.readings, 0)).toBeLessThanOrEqual(all.length);
      }
    }),
  ));

test('a shelf refuses what is not later than its position', () => {
  const one = record('b', '2026-11-01T00:00:00.000Z', offering(anOffer('huabei')));
  const history = extendSpans(EMPTY_SHELF, one)?.history ?? EMPTY_SHELF;
  expect(extendSpans(history, one)).toBeNull();
  expect(extendSpans(history, { ...one, id: 'a' })).toBeNull();
  expect(extendSpans(history, { ...one, id: 'c' })).not.toBeNull();
});
