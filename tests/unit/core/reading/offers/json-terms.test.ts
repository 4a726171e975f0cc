import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inBands } from '@/lib/core/reading/offers/json-bands';
import { jsonTerms } from '@/lib/core/reading/offers/json-terms';
import { klarna } from '@/lib/core/reading/providers/klarna';
import type { JsonTerms } from '@/lib/core/reading/rules/terms';
import { speak } from '../phrases/speak';
import { aSlot } from '../a-snapshot';
import { found } from './a-draft';

const { tongue } = speak('en-US', 'USD');
const terms: JsonTerms = {
  rows: 'plans[]',
  count: 'n',
  each: 'each',
  feePerPeriod: 'fee',
  annualRate: 'apr',
  free: { path: 'free', equals: 'true' },
  closed: { path: 'open', equals: 'false' },
  min: '/min',
  max: '/max',
};
const read = (json: unknown, more: Partial<JsonTerms> = {}, price: string | null = null, chosen?: string) =>
  jsonTerms(
    aSlot({ json: typeof json === 'string' ? json : JSON.stringify(json), terms: chosen ? { chosen } : {} }),
    klarna,
    { id: 'x', box: 'x', terms: { json: { ...terms, ...more } } },
    { price, tongue },
  );
const plans = (...all: Parameters<typeof read>) =>
  read(...all)?.found.map(({ plan }) => [plan.count, plan.each]) ?? null;

describe('what JSON states', () => {
  it('is a plan a row, with its costs', () => {
    const offer = read({
      plans: [
        { n: 4, each: '25.00', fee: '0.50', apr: '.15' },
        { n: 12, each: 9, free: true },
      ],
    });
    expect(offer).toMatchObject({ provider: 'klarna', status: 'offered', limits: null, reason: null });
    expect(offer?.found.map(({ plan }) => plan)).toMatchObject([
      {
        count: 4,
        each: '25.00',
        feePerPeriod: '0.50',
        rate: { value: '.15', base: 'annual' },
        interestFree: null,
      },
      { count: 12, each: '9', interestFree: true, rate: null },
    ]);
  });

  it('is in minor units where the rule says so', () => {
    expect(plans({ plans: [{ n: 4, each: 2500 }] }, { unit: 'minor' })).toEqual([[4, '25.00']]);
    expect(plans({ plans: [{ n: 4, each: '25.00' }] }, { unit: 'minor' })).toEqual([[4, null]]);
  });

  test.each([0, 1, 2.5, 121, -4, 'four', null, '', true])('is no count of %j', (n) => {
    expect(plans({ plans: [{ n, each: '25.00' }] })).toEqual([[null, '25.00']]);
    expect(read({ plans: [{ n }] })).toBeNull();
  });

  test.each(['{', '', 'null', '[]', '{"plans":{}}', '{"plans":[]}', '{"plans":[null,7,"x"]}'])(
    'is nothing in %s',
    (json) => {
      expect(read(json)).toBeNull();
    },
  );

  it('is closed where all rows are, for the amount where limits are told', () => {
    expect(read({ plans: [{ n: 4, open: false }] })).toMatchObject({
      status: 'disabled',
      reason: { class: 'silent' },
    });
    expect(read({ min: '50', plans: [{ n: 4, open: 'FALSE' }] })).toMatchObject({
      status: 'disabled',
      reason: { class: 'amount' },
      limits: { min: '50', max: null, currency: 'USD' },
    });
    expect(plans({ plans: [{ n: 4, open: false }, { n: 6 }] })).toEqual([[6, null]]);
  });

  it('is what the chosen variant, the price and the rule’s condition pick', () => {
    const rows = {
      plans: [
        { n: 4, id: 1, p: 100, down: 'no' },
        { n: 6, id: 2, p: 200, down: 'yes' },
      ],
    };
    const chosen = { path: 'id', attribute: 'x' };
    expect(plans(rows, { chosen }, null, '2')).toEqual([[6, null]]);
    expect(plans(rows, { chosen }, null, '3')).toEqual([[4, null]]);
    expect(plans(rows, { forPrice: 'p' }, '200.00')).toEqual([[6, null]]);
    expect(plans(rows, { forPrice: 'p' }, '150.00')).toBeNull();
    expect(plans(rows, { forPrice: 'p' })).toHaveLength(2);
    expect(plans(rows, { only: { path: 'down', equals: 'no' } })).toEqual([[4, null]]);
  });

  it('never fails, whatever it is', () => {
    const bands = {
      rows: 'b[]',
      price: 'each',
      min: 'min',
      max: 'max',
      terms: 't[]',
      count: 'n',
      annualPercent: 'apr',
    };
    const value = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.constantFrom('25.00', '4', 4, '__proto__'));
    const row = fc.dictionary(
      fc.constantFrom('n', 'each', 'apr', 'open', 'min', 'max', 't', '__proto__'),
      value,
    );
    const json = fc.record({
      plans: fc.oneof(fc.array(row), value),
      b: fc.array(row),
      min: value,
      max: value,
    });
    fc.assert(
      fc.property(json, (one) => {
        for (const { plan } of read(one, { bands })?.found ?? [])
          expect(plan.count === null || (plan.count >= 2 && plan.count <= 120)).toBe(true);
      }),
    );
  });
});

describe('a row’s plan among those of its band', () => {
  const others = [found({ count: 4, interestFree: true }), found({ count: 12 })];
  const told = (all: ReturnType<typeof inBands>) => all.map(({ plan }) => [plan.count, plan.each]);

  it('is the one of its count, else the one without interest', () => {
    expect(told(inBands(found({ count: 12, each: '9.00' }), others))).toEqual([
      [12, '9.00'],
      [4, null],
    ]);
    expect(told(inBands(found({ each: '9.00' }), others))).toEqual([
      [4, '9.00'],
      [12, null],
    ]);
  });

  it('stays beside them where none is its own, and they stay without it', () => {
    expect(told(inBands(found({ count: 6, each: '9.00' }), others))).toEqual([
      [6, '9.00'],
      [4, null],
      [12, null],
    ]);
    expect(inBands(null, others)).toEqual(others);
  });
});
