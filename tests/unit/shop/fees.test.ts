import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maintenanceWindow,
  methodsIn,
  plansOf,
  providers,
  stateOf,
  states,
  yuan,
} from '../../shop/shop-data.mjs';

const price = fc.integer({ min: 100, max: 99_999_900 });

describe('the demo shop', () => {
  it('charges exactly price and fees, to the fen', () => {
    fc.assert(
      fc.property(price, fc.constantFrom(...providers), (priceFen, { rule }) => {
        for (const { count, eachFen, firstFen, feeTotalFen } of plansOf(rule, priceFen))
          expect(firstFen + eachFen * (count - 1)).toBe(priceFen + feeTotalFen);
      }),
    );
  });

  it('leaves less than two fen a period to the first payment', () => {
    fc.assert(
      fc.property(price, fc.constantFrom(...providers), (priceFen, { rule }) => {
        for (const { count, eachFen, firstFen } of plansOf(rule, priceFen)) {
          expect(firstFen).toBeGreaterThanOrEqual(eachFen);
          expect(firstFen - eachFen).toBeLessThan(2 * count);
        }
      }),
    );
  });

  it('reckons 4,299 yuan as its rules say', () => {
    const [three, six, twelve] = plansOf({ kind: 'total', rates: { 3: 230, 6: 450, 12: 750 } }, 429_900);
    expect([three?.eachFen, six?.eachFen, twelve?.eachFen]).toEqual([146_596, 74_874, 38_511]);
    expect(twelve?.firstFen).toBe(38_522);
    expect(plansOf({ kind: 'per-period', rate: 50, counts: [24] }, 429_900)[0]?.feeFen).toBe(2150);
  });

  it('writes money as a Chinese shop does', () => {
    expect([yuan(0), yuan(5), yuan(429_900), yuan(123_456_789)]).toEqual([
      '¥0.00',
      '¥0.05',
      '¥4,299.00',
      '¥1,234,567.89',
    ]);
  });

  it('announces maintenance in local time and ends after it is read', () => {
    const { endsAt, text } = maintenanceWindow(Date.parse('2026-11-22T17:20:00Z'));
    expect(endsAt).toBe('2026-11-22T20:00:00.000Z');
    expect(text).toContain('于2026年11月23日01:00至2026年11月23日04:00进行');
  });

  it('has states of different names, and refuses others with a sentence', () => {
    expect(new Set(states.map(({ id }) => id)).size).toBe(states.length);
    expect(() => stateOf('no-such')).toThrow('There is no state "no-such". States: everything-offered');
  });

  it('greys without plans, and offers with them', () => {
    for (const state of states)
      for (const { off, plans } of methodsIn(state, 429_900).offers)
        expect(plans.length > 0).toBe(off === null);
  });
});
