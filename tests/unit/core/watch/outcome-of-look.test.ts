import { describe, expect, it } from 'vitest';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Reading } from '@/lib/core/reading/reading';
import type { Check } from '@/lib/core/watch/check';
import { believesFetch, provesFetch, wayAfterVisit } from '@/lib/core/watch/prove-fetch';
import { outcomeOfLook } from '@/lib/core/watch/outcome-of-look';
import type { LookedFor } from '@/lib/core/watch/outcome-of-look';
import { sightOf } from '@/lib/core/watch/sight';
import { taskFor } from '@/lib/core/watch/task-for';
import { aReading, anOffer, offering, record } from '../history/a-reading';

const NOW = '2026-11-22T12:00:00.000Z';
const PAGE = 'https://shop.example/product/1?sku=2';

const on = (reading: Reading, change: Partial<RecordedReading> = {}): RecordedReading => ({
  ...record('1'.padStart(16, '0'), NOW, {
    ...reading,
    page: { url: 'https://shop.example/product/1', store: 'shop.example', kind: 'product', locale: null },
  }),
  ...change,
});
const offered = on(offering(anOffer('huabei')));
const greyed = on(offering(anOffer('huabei', { status: 'disabled' })));
const generic = on(offering(anOffer('huabei', { evidence: { text: '', rule: 'generic/plan' } })));
const absent = on(aReading());
const blocked = on(aReading({ status: 'unknown', because: 'blocked' }));
const blind = on(aReading({ status: 'unknown', because: 'no-payment-area' }));

const check = (change: Partial<Check> = {}): Check => ({
  page: PAGE,
  host: 'shop.example',
  of: 'recheck',
  slot: 0,
  state: { kind: 'claimed', by: 'a', since: NOW, until: NOW, task: 'tab' },
  tried: NOW,
  looked: null,
  trouble: null,
  errors: 0,
  refusals: 0,
  way: { use: 'unproved' },
  seen: null,
  fetched: null,
  ...change,
});
const look = (
  seen: RecordedReading,
  task: LookedFor['task'] = 'tab',
  visit: RecordedReading | null = null,
  url = PAGE,
) =>
  outcomeOfLook(
    { kind: 'seen', record: seen, url },
    { check: check({ seen: visit && sightOf(visit) }), task, accounts: ['unknown'], now: NOW },
  );

describe('a look', () => {
  it('in a tab counts when it saw the page as the account of the watch', () => {
    expect(look(offered)).toMatchObject({ kind: 'looked', scripts: true });
    expect(look(absent)).toMatchObject({ kind: 'looked' });
    expect(look({ ...offered, account: 'f'.repeat(16) })).toMatchObject({
      kind: 'refused',
      why: 'other-account',
    });
    expect(look(blind)).toMatchObject({ kind: 'error', why: 'saw-nothing' });
    expect(look(on(aReading({ status: 'unknown', because: 'out-of-stock' })))).toMatchObject({
      kind: 'looked',
    });
  });

  it('at a wall is a refusal', () => {
    expect(look(blocked)).toMatchObject({ kind: 'refused', why: 'robot-check', host: true });
    expect(look(on(aReading({ status: 'unknown', because: 'signed-out' })))).toMatchObject({
      why: 'signed-out',
    });
    expect(look(offered, 'tab', null, 'https://shop.example/login?to=1')).toMatchObject({ why: 'elsewhere' });
    expect(look(offered, 'tab', null, 'https://shop.example/product/2')).toMatchObject({ why: 'elsewhere' });
    expect(look(offered, 'tab', null, 'https://other.example/product/1')).toMatchObject({ why: 'elsewhere' });
    expect(look(offered, 'tab', null, 'https://shop.example/product/1/?utm=7')).toMatchObject({
      kind: 'looked',
    });
  });

  it.each([
    [403, null, { kind: 'refused', why: 'status-403', host: true, rest: 1440 }],
    [429, '7200', { kind: 'refused', why: 'status-429', host: true, rest: 120 }],
    [401, null, { kind: 'refused', why: 'signed-out' }],
    [404, null, { kind: 'error', why: 'page-gone' }],
    [503, '600', { kind: 'error', why: 'server-error', rest: 10 }],
  ])('answered with %d (%s)', (status, retryAfter, outcome) => {
    const wanted = { check: check(), task: 'fetch', accounts: [], now: NOW } as const;
    expect(outcomeOfLook({ kind: 'status', status, retryAfter }, wanted)).toMatchObject(outcome);
  });
});

describe('fetch', () => {
  it('is proved only by seeing what the visit saw, by the same kind of rule', () => {
    expect(look(offered, 'trial', offered)).toMatchObject({ kind: 'proved' });
    expect(look(absent, 'trial', absent)).toMatchObject({ kind: 'proved' });
    expect(look(greyed, 'trial', offered)).toEqual({ kind: 'unproved' });
    expect(look(generic, 'trial', offered)).toEqual({ kind: 'unproved' });
    expect(look(absent, 'trial', offered)).toEqual({ kind: 'unproved' });
    expect(look(blind, 'trial', blind)).toEqual({ kind: 'unproved' });
    expect(look({ ...offered, account: 'f'.repeat(16) }, 'trial', offered)).toEqual({ kind: 'unproved' });
    expect(look(offered, 'trial', null)).toEqual({ kind: 'unproved' });
  });

  it('is believed when it shows the payment area, and never that something is gone from it', () => {
    expect(look(greyed, 'fetch', offered)).toMatchObject({ kind: 'looked', scripts: false });
    expect(look(offered, 'fetch', greyed)).toMatchObject({ kind: 'looked' });
    expect(look(absent, 'fetch', offered)).toEqual({ kind: 'doubtful' });
    expect(look(absent, 'fetch', absent)).toMatchObject({ kind: 'looked' });
    expect(look(generic, 'fetch', offered)).toEqual({ kind: 'doubtful' });
    const two = on(offering(anOffer('huabei'), anOffer('klarna')));
    expect(look(offered, 'fetch', two)).toEqual({ kind: 'doubtful' });
    expect(look(two, 'fetch', offered)).toMatchObject({ kind: 'looked' });
    expect(believesFetch(sightOf(offered), sightOf(absent))).toBe(false);
  });

  it('is given up where a visit just after it saw something else', () => {
    const way = { use: 'fetch', proved: NOW } as const;
    const soon = sightOf({ ...greyed, at: '2026-11-22T12:30:00.000Z' });
    const late = sightOf({ ...greyed, at: '2026-11-22T14:00:00.000Z' });
    expect(wayAfterVisit(way, sightOf(offered), soon)).toMatchObject({ use: 'tab' });
    expect(wayAfterVisit(way, sightOf(offered), late)).toBe(way);
    expect(wayAfterVisit(way, sightOf(greyed), soon)).toBe(way);
    expect(provesFetch(sightOf(greyed), soon)).toBe(true);
  });
});

describe('the way', () => {
  const seen = sightOf(offered);
  const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
  const way = (change: Partial<Check>, minutes = 0) => taskFor(check(change), at(minutes));

  it('is a tab until fetch was tried against a fresh visit, and again when that is long ago', () => {
    expect(way({})).toBe('tab');
    expect(way({ seen })).toBe('trial');
    expect(way({ seen }, 3 * 1440)).toBe('tab');
    expect(way({ seen: sightOf(blind) })).toBe('tab');
    expect(way({ seen, way: { use: 'fetch', proved: NOW } }, 13 * 1440)).toBe('fetch');
    expect(way({ seen, way: { use: 'fetch', proved: NOW } }, 14 * 1440)).toBe('tab');
    expect(way({ seen, way: { use: 'tab', until: at(10) } })).toBe('tab');
    expect(way({ seen, way: { use: 'tab', until: at(-1) } })).toBe('trial');
    expect(way({ seen, way: { use: 'remind' } })).toBe('remind');
  });
});
