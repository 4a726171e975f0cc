import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deferredInterestAt, deferredInterestCliff } from '@/lib/core/plans/insights/deferred-interest-cliff';
import { percent } from './a-percent';

/** Calculator facts, section 3, row 17. */
const promotion = { purchase: 1_200_00, months: 12, yearlyRate: '0.2999' };

describe('the cliff of deferred interest', () => {
  it('is 100.00 a month away; one cent short costs 194.94', () => {
    expect(deferredInterestCliff(promotion)).toEqual({ safe: 100_00, oneUnitShort: 194_94 });
    expect(deferredInterestAt(promotion, 100_00)).toMatchObject({ left: 0, charged: 0 });
  });

  it('charges 211.43 on 90 a month, which leaves 120: 25.8 / 29.1', () => {
    const { left, charged, rate } = deferredInterestAt(promotion, 90_00);
    expect([left, charged]).toEqual([120_00, 211_43]);
    expect(percent(rate.annual?.nominal)).toBeCloseTo(25.7772561645, 3);
    expect(percent(rate.annual?.effective)).toBeCloseTo(29.0517073058, 3);
  });

  it('charges about 195 on 99.99 a month', () => {
    expect(deferredInterestAt(promotion, 99_99)).toMatchObject({ left: 12, charged: 194_95 });
  });

  it('charges a whole year of interest to someone who pays nothing', () => {
    expect(deferredInterestAt(promotion, 0)).toMatchObject({ left: 1_200_00, charged: 359_88 });
  });

  it('rounds the safe payment up, to the minor unit', () => {
    expect(deferredInterestCliff({ purchase: 10_000, months: 3, yearlyRate: '0.15' }).safe).toBe(3_334);
    expect(deferredInterestCliff({ purchase: 5, months: 12, yearlyRate: '0.15' }).safe).toBe(1);
  });

  it.each([
    ['purchase', { ...promotion, purchase: 0 }],
    ['purchase', { ...promotion, purchase: 1.5 }],
    ['months', { ...promotion, months: 1e9 }],
    ['yearlyRate', { ...promotion, yearlyRate: '-0.1' }],
  ])('refuses an unusable %s', (field, terms) => {
    expect(() => deferredInterestCliff(terms)).toThrow(expect.objectContaining({ field }));
    expect(() => deferredInterestAt(terms, 0)).toThrow(expect.objectContaining({ field }));
  });

  it('is exactly at the safe payment, wherever it lies', () => {
    const terms = fc.record({
      purchase: fc.integer({ min: 1, max: 1e8 }),
      months: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(terms, (some) => {
        const promise = { ...some, yearlyRate: '0.2999' };
        const { safe, oneUnitShort } = deferredInterestCliff(promise);
        expect(deferredInterestAt(promise, safe).charged).toBe(0);
        const short = deferredInterestAt(promise, safe - 1);
        expect(short.left).toBeGreaterThan(0);
        expect(short.charged).toBeGreaterThanOrEqual(oneUnitShort);
      }),
    );
  });
});
