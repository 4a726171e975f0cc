import { array, assert, constantFrom, integer, property, record, string, tuple } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packText, textOf } from '@/lib/adapters/database/content-text';
import { packLog, unpackLog } from '@/lib/adapters/database/log-pack';
import { pack, unpack } from '@/lib/adapters/database/pack-codec';
import { decodePast, encodePast } from '@/lib/adapters/database/past-codec';
import type { ContentRow, Ended } from '@/lib/adapters/database/rows';
import { compareSightings } from '@/lib/adapters/database/sighting';
import { canonicalJson } from '@/lib/core/history/canonical-json';
import { contentHash } from '@/lib/core/history/content-hash';
import type { Status } from '@/lib/core/reading/reading';
import { anOffer, offering } from '../../core/history/a-reading';

const id = integer({ min: 0, max: 0xffffffff }).map((n) => n.toString(16).padStart(16, '9'));
const NOVEMBER = Date.UTC(2026, 10, 1);
const MONTH = 30 * 86_400_000;
const time = integer({ min: NOVEMBER, max: NOVEMBER + MONTH - 1 });
const sighting = record({ at: time, id, content: constantFrom('aa', 'bb', 'aa-1') });

describe('a pack', () => {
  test('gives back its sightings, to the millisecond and the bit', () =>
    assert(
      property(array(sighting, { maxLength: 80 }), (all) => {
        const sorted = all.toSorted(compareSightings);
        expect(unpack(pack(sorted))).toEqual(sorted);
        expect(unpack(pack(sorted, true))).toEqual(sorted);
      }),
    ));

  const whole = pack([{ at: NOVEMBER, id: '0123456789abcdef', content: 'a' }]);
  test.each<readonly [string, object]>([
    ['no base', { base: NaN }],
    ['fewer ids than times', { ids: whole.ids.slice(1) }],
    ['no texts', { contents: [] }],
    ['texts that are none', { contents: [7] }],
    ['a column of another kind', { offsets: [0] }],
    ['a time that is none', { base: 9e15 }],
  ])('with %s is known as damaged', (_, change) => {
    expect(unpack({ ...whole, ...change })).toBeNull();
  });
});

describe('a pack of the log', () => {
  const many = (texts: number) =>
    Array.from({ length: 300 }, (_, n) => ({
      at: NOVEMBER + n * n * 7919,
      id: ((n + 1) * 0x9e3779b9).toString(16).padStart(16, 'c'),
      content: `text ${n % texts}`,
    }));

  test('gives back its sightings, to the millisecond and the bit', () =>
    assert(
      property(array(sighting, { maxLength: 80 }), (all) => {
        const sorted = all.toSorted(compareSightings);
        expect(unpackLog(packLog(sorted))).toEqual(sorted);
      }),
    ));

  test.each([1, 256, 257])('gives back sightings of %i texts', (texts) =>
    expect(unpackLog(packLog(many(texts)))).toEqual(many(texts)),
  );

  test('takes less than its columns', () => {
    expect(packLog(many(3)).columns.byteLength).toBeLessThan(300 * 13);
  });

  const whole = packLog(many(3));
  test.each<readonly [string, object]>([
    ['no base', { base: NaN }],
    ['another count', { count: 299 }],
    ['another width', { width: 2 }],
    ['no texts', { contents: [] }],
    ['half its bytes', { columns: whole.columns.slice(0, 100) }],
    ['columns that are none', { columns: [1, 2] }],
  ])('with %s is known as damaged', (_, change) => {
    expect(unpackLog({ ...whole, ...change })).toBeNull();
  });
});

describe('the text of a reading', () => {
  const row = (text: unknown) => ({ shelf: 'a', hash: 'b', text }) as ContentRow;

  test('comes back as it was, whatever it says', () =>
    assert(
      property(string({ unit: 'grapheme' }), (text) => {
        expect(textOf(row(packText(text)))).toBe(text);
      }),
    ));

  test('is a fraction of itself when it says what most readings say', () => {
    const text = canonicalJson(offering(anOffer('huabei'), anOffer('baitiao')));
    expect(packText(text).byteLength).toBeLessThan(text.length / 5);
  });

  test.each([
    ['cut', packText('花呗分期').slice(0, 3)],
    ['no bytes', '花呗'],
    ['gone', undefined],
  ])('that is %s is none', (_, text) => expect(textOf(row(text))).toBeNull());
});

const iso = time.map((at) => new Date(at).toISOString());
const pairOr = <T>(first: T, second: string) => constantFrom(null, { first, second });
const ended = tuple(
  record({
    series: constantFrom('a|b|any|huabei', 'a|b|any|花呗'),
    status: constantFrom<Status>('offered', 'disabled', 'absent', 'unknown'),
    from: iso,
    to: iso,
    readings: integer({ min: 1, max: 5000 }),
    firstReading: id,
    lastReading: id,
    label: string(),
  }),
  pairOr('maintenance' as const, '维护 "x"'),
  constantFrom(null, { start: null, end: '2026-11-22T08:00:00.000Z' }),
  iso,
  id,
).map(([span, reason, announced, at, by]): Ended => ({
  span: { ...span, reason: reason && { class: reason.first, text: reason.second }, announced },
  at,
  id: by,
}));

describe('what is over', () => {
  test('is given back whole', () =>
    assert(
      property(array(ended, { maxLength: 30 }), (all) => {
        const past = { ended: all, changes: [] };
        expect(decodePast(encodePast('a|b|any', '2026-11', past, true))).toEqual(past);
      }),
    ));

  test('with a damaged column is known as damaged', () =>
    assert(
      property(array(ended, { minLength: 1, maxLength: 5 }), (all) => {
        const row = encodePast('a|b|any', '2026-11', { ended: all, changes: [] }, true);
        expect(decodePast({ ...row, series: [] })).toBeNull();
        expect(decodePast({ ...row, ids: row.ids.slice(3) })).toBeNull();
        expect(decodePast({ ...row, times: row.times.map(() => NaN) })).toBeNull();
        expect(decodePast({ ...row, numbers: row.numbers.map(() => 99) })).toBeNull();
      }),
    ));
});

describe('texts', () => {
  test('of equal values are equal, whatever the order of their keys', () => {
    expect(canonicalJson({ b: [{ d: 1, c: null }], a: '花' })).toBe('{"a":"花","b":[{"c":null,"d":1}]}');
    expect(canonicalJson({ a: '花', b: [{ c: null, d: 1 }] })).toBe('{"a":"花","b":[{"c":null,"d":1}]}');
    expect(canonicalJson(JSON.parse('{"__proto__":1}'))).toBe('{"__proto__":1}');
  });

  test('have hashes of 16 hex digits that differ where they do', () => {
    const texts = Array.from({ length: 20_000 }, (_, n) => `{"count":${n}}`);
    const hashes = new Set(texts.map(contentHash));
    expect(hashes.size).toBe(texts.length);
    for (const hash of [...hashes].slice(0, 100)) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    // Each half alone differs as often as 32 bits do: 20,000 texts meet about 0.05 times.
    for (const half of [0, 8])
      expect(new Set([...hashes].map((hash) => hash.slice(half, half + 8))).size).toBeGreaterThan(19_997);
  });
});
