import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { hasValue, rowsAt, textAt, textsAt } from '@/lib/core/reading/offers/json-path';

const root: unknown = JSON.parse(`{
  "min": 35, "variants": [{ "id": 1, "price": "9.50" }, { "id": 2, "price": null }, 7],
  "plans": { "visa_cmb_3": { "each": "1" }, "visa_cmb_6": { "each": 2 } },
  "open": false, "": { "odd": 1 }, "__proto__": { "count": 3 }
}`);
const values = (path: string) => rowsAt(root, path).map(({ value }) => value);

describe('values at a path', () => {
  test.each<[path: string, values: unknown[]]>([
    ['min', [35]],
    ['variants[].price', ['9.50', null]],
    ['variants[].id', [1, 2]],
    ['plans.*.each', ['1', 2]],
    ['variants.1.id', [2]],
    ['__proto__.count', [3]],
    ['', [root]],
    ['min[]', []],
    ['min.length', []],
    ['min.toFixed', []],
    ['open.nothing', []],
    ['plans.visa', []],
    ['constructor', []],
    ['plans.toString', []],
    ['variants[].constructor.name', []],
  ])('%s', (path, expected) => {
    expect(values(path)).toEqual(expected);
  });

  it('are at most 200 at every step', () => {
    const wide = { a: Array.from({ length: 500 }, () => ({ b: Array.from({ length: 500 }, () => 1) })) };
    expect(rowsAt(wide, 'a[]')).toHaveLength(200);
    expect(rowsAt(wide, 'a[].b[]')).toHaveLength(200);
  });

  it('carry the keys that led to them, without places in lists', () => {
    expect(rowsAt(root, 'plans.*').map(({ keys }) => keys)).toEqual([
      ['plans', 'visa_cmb_3'],
      ['plans', 'visa_cmb_6'],
    ]);
    expect(rowsAt(root, 'variants[].id')[0]?.keys).toEqual(['variants', 'id']);
  });
});

describe('the text at a path of a row', () => {
  const [row = { value: null, keys: [] }] = rowsAt(root, 'plans.*');

  it('is the row’s, the root’s, or the row’s key and its parts', () => {
    expect(textAt(row, root, 'each')).toBe('1');
    expect(textAt(row, root, '/min')).toBe('35');
    expect(textAt(row, root, '/open')).toBe('false');
    expect(textAt(row, root, '$key')).toBe('visa_cmb_3');
    expect(textAt(row, root, '$key.2')).toBe('3');
  });

  it('is none where nothing, an object or no path is', () => {
    for (const path of ['min', '/each', '$key.7', '/plans', '/variants', undefined])
      expect(textAt(row, root, path), path).toBeNull();
    expect(textAt({ value: root, keys: [] }, root, '$key')).toBeNull();
  });

  it('has a value in any case of its letters, and none without a wish', () => {
    expect(hasValue(row, root, { path: '/open', equals: 'FALSE' })).toBe(true);
    expect(hasValue(row, root, { path: '/open', equals: 'true' })).toBe(false);
    expect(hasValue(row, root, undefined)).toBe(false);
  });
});

describe('on whatever JSON a page ships', () => {
  const INHERITED = [
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
    'length',
    'map',
    '__proto__',
    'prototype',
  ];
  const name = fc.oneof(
    fc.constantFrom(...INHERITED, '*', 'a', '0', '$key', ''),
    fc.string({ maxLength: 4 }),
  );
  const path = fc
    .tuple(fc.constantFrom('', '/'), fc.array(fc.tuple(name, fc.constantFrom('', '[]')), { maxLength: 5 }))
    .map(([start, parts]) => start + parts.map(([one, list]) => one + list).join('.'));
  /** Every value that a JSON text itself holds. */
  const within = (value: unknown): unknown[] =>
    typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(within)] : [value];

  it('finds only what stands in it, and never fails', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), path, (text, way) => {
        const value: unknown = JSON.parse(text);
        const own = new Set(within(value));
        const rows = rowsAt(value, way);
        expect(rows.length).toBeLessThanOrEqual(200);
        for (const row of rows) expect(typeof row.value !== 'function' && own.has(row.value)).toBe(true);
        for (const row of [...rows, { value, keys: [] }])
          for (const one of textsAt(row, value, way)) expect(one).not.toContain('[native code]');
      }),
      { numRuns: 500 },
    );
  });

  it('finds no inherited name in any object', () => {
    for (const inherited of INHERITED) {
      expect(rowsAt({}, inherited), inherited).toEqual([]);
      expect(rowsAt({ a: {} }, `*.${inherited}`), inherited).toEqual([]);
    }
    for (const inherited of ['constructor', 'map', 'length.constructor'])
      expect(rowsAt([], inherited), inherited).toEqual([]);
  });
});
