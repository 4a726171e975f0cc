import { expect, test, vi } from 'vitest';
import { deriveStore } from '@/lib/core/history/derive-store';
import { deriveEpisodes } from '@/lib/core/history/episodes';
import { deliver } from './deliver';
import { difference } from './difference';
import { seeded } from './random';
import { referenceChanges } from './reference-changes';
import { referenceEpisodes } from './reference-episodes';
import { referenceLooks } from './reference-looks';
import { simulateYear } from './simulate-year';
import { shortKey, spansOf } from './spans-of';
import { takeIn } from './take-in';
import type { TrueStore } from './true-store';
import { statusAt, statusChanges } from './truth';

const READINGS = 200_000;
/** Late ones in each store: every one of them derives its store again. */
const LATE = 0.8;
/** Milliseconds a test may take where several share a processor. */
const PATIENCE = 240_000;

vi.setConfig({ testTimeout: PATIENCE, hookTimeout: PATIENCE });

const year = simulateYear(READINGS);
const worlds = year.map(({ truth, records }) => ({
  truth,
  records,
  derived: deriveStore(records),
  looks: referenceLooks(records),
}));

const tally = new Map<string, number>();
const count = (what: string, many = 1) => tally.set(what, (tally.get(what) ?? 0) + many);

test('the year is as large and as troubled as it must be', () => {
  expect(year.reduce((sum, { records }) => sum + records.length, 0)).toBe(READINGS);
  expect(worlds.reduce((sum, { derived }) => sum + derived.any.history.series.length, 0)).toBe(40);
  expect(new Set(year.map(({ truth }) => truth.store)).size).toBe(10);
  const unknown = year
    .flatMap(({ records }) => records)
    .filter(({ reading }) => reading.status === 'unknown');
  expect(unknown.length).toBeGreaterThan(READINGS / 20);
});

test('no series says what was not true when it was seen, and the runs are those of the definitions', () => {
  for (const { truth, derived, looks } of worlds) {
    const spans = spansOf(derived);
    expect([...spans.keys()].toSorted()).toEqual([...looks.keys()].toSorted());
    for (const [series, observed] of looks) {
      const provider = truth.providers.find((one) => series.endsWith(`|${one.provider}`));
      const wrong = observed.filter(
        ({ at, status }) => status !== 'unknown' && provider && status !== statusAt(provider, at),
      );
      expect(wrong, series).toEqual([]);
      const runs = observed.reduce<{ what: string; from: string; to: string; readings: number }[]>(
        (all, { at, status, reason }) => {
          const last = all.at(-1);
          if (last?.what === `${status} ${reason}`)
            all.splice(-1, 1, { ...last, to: at, readings: last.readings + 1 });
          else all.push({ what: `${status} ${reason}`, from: at, to: at, readings: 1 });
          return all;
        },
        [],
      );
      const found = spans.get(series) ?? [];
      expect(
        difference(
          found.map(({ status, reason, from, to, readings }) => ({
            what: `${status} ${reason?.class ?? null}`,
            from,
            to,
            readings,
          })),
          runs,
        ),
        series,
      ).toBeNull();
    }
  }
});

test('every true change that was observable lies inside its recorded interval', () => {
  for (const { truth, derived, looks } of worlds) {
    for (const [series, spans] of spansOf(derived)) {
      const provider = truth.providers.find((one) => series.endsWith(`|${one.provider}`));
      const known = spans.filter(({ status }) => status !== 'unknown');
      const intervals = known.flatMap((span, index) => {
        const next = known[index + 1];
        return next && (span.status === 'offered') !== (next.status === 'offered')
          ? [{ since: span.to, by: next.from }]
          : [];
      });
      const seen = (looks.get(series) ?? []).filter(({ status }) => status !== 'unknown');
      let next = 0;
      for (const change of provider ? statusChanges(provider) : []) {
        while ((seen[next]?.at ?? change.at) < change.at) next += 1;
        const [before, after] = [seen[next - 1], seen[next]];
        if (!before || !after || (before.status === 'offered') === (after.status === 'offered')) continue;
        count('observable');
        const holds = intervals.some(({ since, by }) => since === before.at && by === after.at);
        expect(holds, `${series} ${change.at}`).toBe(true);
      }
      for (const { since, by } of intervals)
        expect(provider && statusChanges(provider).some(({ at }) => since < at && at < by)).toBe(true);
    }
  }
  expect(tally.get('observable')).toBeGreaterThan(2000);
});

test('episodes are those of the definitions, and true', () => {
  for (const { derived, looks } of worlds) {
    const spans = spansOf(derived);
    for (const [series, observed] of looks) {
      const found = deriveEpisodes(spans.get(series) ?? []);
      const plain = referenceEpisodes(observed);
      expect(found, series).toMatchObject(plain);
      count('episodes', plain.length);
      count('flapped', plain.filter(({ flaps }) => flaps > 0).length);
      count('flapping', plain.filter(({ flapping }) => flapping).length);
      count('unconfirmed', plain.filter(({ confirmed }) => !confirmed).length);
      count('open', plain.filter(({ ended }) => !ended).length);
    }
  }
  for (const what of ['episodes', 'flapped', 'flapping', 'unconfirmed'])
    expect(tally.get(what), what).toBeGreaterThan(50);
  expect(tally.get('open')).toBeGreaterThan(0);
});

test('unknown readings make no episode and move no bound', () => {
  const blind = year.map(({ records }) => records.filter(({ reading }) => reading.status === 'unknown'));
  for (const records of blind) expect(deriveStore(records).any.spans).toEqual([]);
  const { records, derived } = worlds[0] ?? { records: [], derived: deriveStore([]) };
  const sighted = deriveStore(records.filter(({ reading }) => reading.status !== 'unknown'));
  const full = spansOf(derived);
  for (const [series, spans] of spansOf(sighted))
    expect(deriveEpisodes(full.get(series) ?? [])).toEqual(deriveEpisodes(spans));
});

/** When a store first had a provider. */
function firstOffered({ providers }: TrueStore, name: string): string {
  const status = providers.find(({ provider }) => provider === name)?.status ?? [];
  return new Date(status.find(({ is }) => is.status !== 'absent')?.from ?? 0).toISOString();
}

test('changes of terms are those that like pages state, in their intervals', () => {
  for (const { truth, derived, records } of worlds) {
    const all = [derived.any, ...derived.items.values()].flatMap(({ changes }) => changes);
    const came: { since: string; by: string; from: string }[] = [];
    const found = all.flatMap((change) => {
      count(change.facet);
      const series = shortKey(change.series);
      const { since, by } = change;
      if (change.facet === 'provider') {
        came.push({ since, by, from: firstOffered(truth, change.after) });
        return [];
      }
      const facet = change.facet === 'rate' ? `rate:${change.count}` : change.facet;
      return [{ series, facet, since, by }];
    });
    expect(came).toHaveLength(1);
    expect(came.filter(({ since, by, from }) => from <= since || from > by)).toEqual([]);
    const key = (one: { series: string; facet: string; by: string }) =>
      `${one.series} ${one.facet} ${one.by}`;
    const expected = referenceChanges(records).map(({ series, facet, since, by }) => ({
      series,
      facet,
      since,
      by,
    }));
    const order = (a: (typeof found)[number], b: (typeof found)[number]) => (key(a) < key(b) ? -1 : 1);
    expect(difference(found.toSorted(order), expected.toSorted(order)), truth.store).toBeNull();
  }
  for (const facet of ['provider', 'lender', 'counts', 'rate', 'min', 'max', 'price', 'fee'])
    expect(tally.get(facet), facet).toBeGreaterThan(5);
});

test('taken in one by one, with repeats, latecomers and restarts, it is the same as derived at once', () => {
  let rebuilt = 0;
  for (const { truth, records, derived } of worlds) {
    const taken = takeIn(deliver(records, LATE));
    expect(difference(taken.store, derived), truth.store).toBeNull();
    rebuilt += taken.rebuilt;
  }
  expect(rebuilt).toBeGreaterThan(5);
});

test('the order of delivery changes nothing', () => {
  const random = seeded(3);
  for (const { truth, records, derived } of worlds.slice(-2)) {
    const shuffled = records
      .map((record) => ({ record, place: random.next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ record }) => record);
    expect(
      difference(deriveStore([...shuffled, ...shuffled.slice(0, 500)]), derived),
      truth.store,
    ).toBeNull();
  }
});
