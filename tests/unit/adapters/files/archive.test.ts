import { gzipSync } from 'node:zlib';
import { assert, asyncProperty, integer, nat } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deriveStore, groupByShelf } from '@/lib/core/history/derive-store';
import type { RecordedReading } from '@/lib/core/history/record';
import { archiveOf } from '../../core/archive/archive-of';
import {
  idOf,
  recorded,
  SOME_DELETION,
  SOME_RULES,
  SOME_WATCHES,
  someReadings,
} from '../../core/archive/some-records';
import { readText, valuesOf } from './read-text';

const byId = (all: readonly unknown[]) =>
  (all as readonly RecordedReading[]).toSorted((a, b) => (a.id < b.id ? -1 : 1));
const problems = async (text: BlobPart) => valuesOf(await readText(text), 'problem');
/** Everything that follows from these readings, by shelf. */
const derived = (all: readonly RecordedReading[]) =>
  new Map([...groupByShelf(all)].map(([shelf, readings]) => [shelf, deriveStore(readings)]));
const ONE = recorded(1, '2026-11-01T10:00:00.000Z');
const EVERYTHING = { deletions: [SOME_DELETION], watches: SOME_WATCHES, rules: SOME_RULES };

/** Many runs on a machine that does other things as well. Milliseconds. */
const PATIENCE = 60_000;

describe('a file of the history', { timeout: PATIENCE }, () => {
  it('gives back what was put in, packed or not, and is one JSON document', () =>
    assert(
      asyncProperty(someReadings, async (readings) => {
        const text = await archiveOf({ ...EVERYTHING, readings });
        expect(JSON.parse(text)).toMatchObject({ fenqi: 'history', end: { readings: readings.length } });
        for (const content of [text, gzipSync(text)]) {
          const pieces = await readText(content);
          expect(valuesOf(pieces, 'problem')).toEqual([]);
          expect(byId(valuesOf(pieces, 'reading'))).toEqual(byId(readings));
          expect(valuesOf(pieces, 'deletion')).toEqual([SOME_DELETION]);
          expect(valuesOf(pieces, 'watch')).toEqual(SOME_WATCHES);
          expect(valuesOf(pieces, 'rule')).toEqual(SOME_RULES);
          expect(derived(valuesOf(pieces, 'reading') as RecordedReading[])).toEqual(derived(readings));
        }
        const again = await archiveOf({
          ...EVERYTHING,
          readings: valuesOf(await readText(text), 'reading') as RecordedReading[],
        });
        expect(again).toBe(text);
      }),
      { numRuns: 60 },
    ));

  it('holds a text once, however often it was seen', async () => {
    const readings = Array.from({ length: 50 }, (_, n) => recorded(n, '2026-11-01T10:00:00.000Z'));
    const text = await archiveOf({ readings });
    expect(text.match(/not-listed/g)).toHaveLength(1);
  });

  it('leaves sample readings out', async () => {
    const text = await archiveOf({ readings: [{ ...ONE, demo: true }, recorded(2, ONE.at)] });
    expect(valuesOf(await readText(text), 'reading')).toEqual([recorded(2, ONE.at)]);
  });

  it('is read with the line ends of any system', async () => {
    const text = await archiveOf({ ...EVERYTHING, readings: [ONE] });
    const pieces = await readText('\uFEFF', text.replaceAll('\n', '\r\n'));
    expect(valuesOf(pieces, 'problem')).toEqual([]);
    expect(valuesOf(pieces, 'reading')).toEqual([ONE]);
  });

  it('with any byte changed is refused, or says the same', async () => {
    const readings = Array.from({ length: 6 }, (_, n) =>
      recorded(n, `2026-11-0${n + 1}T10:00:00.000Z`, { methods: [`支付宝 ${n % 2}`] }),
    );
    const bytes = new TextEncoder().encode(await archiveOf({ ...EVERYTHING, readings }));
    const sound = await readText(bytes);
    let refused = 0;
    await assert(
      asyncProperty(nat(bytes.length - 1), integer({ min: 1, max: 255 }), async (place, flip) => {
        const changed = bytes.slice();
        changed[place] = (changed[place] ?? 0) ^ flip;
        const pieces = await readText(changed);
        const whole = valuesOf(pieces, 'problem').length === 0;
        if (!whole) refused += 1;
        expect(whole ? pieces : sound).toEqual(sound);
      }),
      { numRuns: 700 },
    );
    expect(refused).toBeGreaterThan(650);
  });

  it('cut anywhere is refused, packed or not', async () => {
    const text = await archiveOf({ ...EVERYTHING, readings: [ONE] });
    const packed = gzipSync(text);
    await assert(
      asyncProperty(nat(text.trimEnd().length - 1), nat(packed.length - 1), async (place, packedPlace) => {
        expect(await problems(text.slice(0, place))).not.toEqual([]);
        expect(await problems(packed.subarray(0, packedPlace))).not.toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a file is refused for', { timeout: PATIENCE }, () => {
  const change = async (from: string | RegExp, to: string) =>
    problems((await archiveOf({ ...EVERYTHING, readings: [ONE] })).replace(from, to));

  it.each([
    ['nothing', '', { line: 0, kind: 'cut-off' }],
    ['other JSON', '{"a":1}', { line: 1, kind: 'not-ours' }],
    ['a picture', new Uint8Array([137, 80, 78, 71, 255, 254]), { line: 1, kind: 'damaged' }],
    ['gzip of something else', gzipSync('hello'), { line: 1, kind: 'not-ours' }],
    ['a later version', '{"fenqi":"history","version":2,"zip":true,', { line: 1, kind: 'newer' }],
  ])('%s', async (_, content, problem) => {
    expect(await problems(content)).toMatchObject([problem]);
  });

  it.each([
    [
      'a value out of its bounds',
      /"status":"absent"/,
      '"status":"gone"',
      { kind: 'bad-value', at: 'status' },
    ],
    ['a value nobody knows', '"methods":[]', '"methods":[],"more":1', { kind: 'bad-value', at: 'more' }],
    [
      'a trap for copies',
      '"methods":[]',
      '"methods":[],"__proto__":{"a":1}',
      { kind: 'bad-key', at: '__proto__' },
    ],
    ['a trap deep inside', '"terms":{', '"terms":{"constructor":"a"', { kind: 'bad-key', at: 'constructor' }],
    ['depth', '"methods":[]', `"methods":[${'['.repeat(40)}${']'.repeat(40)}]`, { kind: 'too-deep' }],
    ['a line too long', '"methods":[]', `"methods":["${'x'.repeat(1_000_000)}"]`, { kind: 'too-long' }],
    ['a time that is none', ONE.at, '2026-02-30T10:00:00.000Z', { kind: 'bad-value', at: 'at' }],
    ['an id that is none', `["${ONE.id}"`, '["XYZ"', { kind: 'bad-value', at: 'id' }],
    ['a text that is not there', /,0\]/, ',3]', { kind: 'no-text', at: '3' }],
    ['no JSON', '"methods":[]', '"methods":[}', { kind: 'not-json' }],
    ['another list first', '"deletions":[', '"watches":[', { kind: 'out-of-place' }],
    [
      'a rule of another name',
      /"rule":"local:[0-9a-f]+","store/,
      '"rule":"local:99999999","store',
      { at: '' },
    ],
    ['a selector that is none', /"box":"[^"]+","at/, '"box":"((","at', { kind: 'bad-value' }],
    ['something after the end', /$/, '\n{}', { kind: 'goes-on' }],
    ['a wrong count', '"readings":1', '"readings":2', { kind: 'miscounted', at: 'reading' }],
    ['an edit', '"locale":"zh-CN"', '"locale":"en-US"', { kind: 'damaged' }],
    ['a later key at the end', '"crc32"', '"crc33"', { kind: 'out-of-place' }],
  ])('%s', async (_, from, to, problem) => {
    const [first] = await change(from, to);
    expect(first).toMatchObject(problem);
  });

  it('a time that no clock has reached, and the same id twice, each by its line', async () => {
    const future = recorded(2, '2026-11-24T10:00:00.000Z');
    const found = await problems(await archiveOf({ readings: [ONE, future, ONE] }));
    expect(found).toMatchObject([
      { line: 13, kind: 'future' },
      { line: 14, kind: 'twice', at: idOf(1) },
    ]);
  });

  it('tells at most twenty problems and reads no further', async () => {
    const readings = Array.from({ length: 500 }, (_, n) => recorded(n, '2027-01-01T00:00:00.000Z'));
    expect(await problems(await archiveOf({ readings }))).toHaveLength(20);
  });

  it('a small file that unpacks to a large one, before it did', async () => {
    const bomb = gzipSync(new Uint8Array(64_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await problems(bomb)).toMatchObject([{ kind: 'too-large' }]);
    const liney = gzipSync(
      '{"fenqi":"history","version":1,"exportedAt":"2026-11-22T09:00:00.000Z",\n'.concat(
        '"deletions":[\n',
        '\r\n'.repeat(20_000_000),
      ),
    );
    expect(await problems(liney)).toMatchObject([{ line: 3 }, ...Array.from({ length: 19 }, () => ({}))]);
  });
});
