import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deferredInterestCliff } from '@/lib/core/plans/insights/deferred-interest-cliff';

/** Calculator facts, section 3, row 17. */
const promotion = { purchase: 1_200_00, months: 12, yearlyRate: '0.2999' };

describe('the cliff of deferred interest', () => {
  it('is 100.00 a month away; one cent short costs 194.94', () => {
    expect(deferredInterestCliff(promotion)).toEqual({ safe: 100_00, oneUnitShort: 194_94 });
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
  });

  it('lies where so many safe payments first reach the purchase', () => {
    const terms = fc.record({
      purchase: fc.integer({ min: 1, max: 1e8 }),
      months: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(terms, ({ purchase, months }) => {
        const { safe, oneUnitShort } = deferredInterestCliff({ purchase, months, yearlyRate: '0.2999' });
        expect(safe * months).toBeGreaterThanOrEqual(purchase);
        expect((safe - 1) * months).toBeLessThan(purchase);
        // Never less than a month on the whole purchase, never more than all months on it.
        expect(oneUnitShort).toBeGreaterThanOrEqual(Math.floor((purchase * 0.2999) / 12));
        expect(oneUnitShort).toBeLessThanOrEqual(Math.ceil((purchase * 0.2999 * months) / 12));
      }),
    );
  });
});
