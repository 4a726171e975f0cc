import { describe, expect, it } from 'vitest';
import { averageDebt } from '@/lib/core/plans/insights/average-debt';
import { depositCost, depositParts, returnCost } from '@/lib/core/plans/insights/deposit-cost';
import { usual } from '../ways/expanding';
import { percent } from './a-percent';
import { aSchedule, equal, payment } from './a-schedule';

describe('the average debt', () => {
  it('of 12 equal instalments is 54 % of the price; a 7.2 % fee is 13.3 % of it (facts, section 5, row 3)', () => {
    const debt = averageDebt(aSchedule(equal(12, 1_072_00, 1, 1_000_00)));
    expect(debt).toMatchObject({ average: 6_500_00, years: 1 });
    expect(percent(debt?.share)).toBeCloseTo(54.17, 2);
    expect(percent(debt?.costShare)).toBeCloseTo(13.29, 2);
  });

  it('counts half a year for half a year', () => {
    const debt = averageDebt(aSchedule(equal(6, 103_60, 1, 100_00)));
    expect(percent(debt?.costShare)).toBeCloseTo((0.036 / ((7 / 12) * 0.5)) * 100, 8);
  });

  it('is none where nothing is owed, or rent is not split', () => {
    expect(averageDebt(aSchedule([payment(0, 100_00)]))).toBeNull();
    expect(averageDebt(aSchedule([payment(1, 450_00, null, 'rent')]))).toBeNull();
  });
});

describe('renting', () => {
  /** Cash 6,000; deposit 3,000 and 450 today, 11 × 450, then 1,500, deposit back (facts, section 3, row 1c). */
  const rent = aSchedule([
    payment(0, 3_000_00, 0, 'deposit'),
    ...Array.from({ length: 12 }, (_, at) => payment(at, 450_00, null, 'rent')),
    payment(12, 1_500_00, null, 'buy-out'),
    payment(12, -3_000_00, 0, 'deposit-back'),
  ]);

  it('costs 45 for the deposit at 1.5 % (facts, section 5, row 14)', () => {
    expect(depositCost(rent, '0.015')).toBe(45_00);
  });

  it('charges a deposit that is kept in full', () => {
    expect(depositCost(aSchedule([payment(0, 200_00, null, 'deposit')]), '0.015')).toBe(200_00);
    expect(depositCost(aSchedule(equal(12, 500_00)), '0.015')).toBe(0);
  });

  it('tells what of a deposit pays for the thing, and counts only the waiting for the rest', () => {
    // 12 × 300 of 5,000 leave 1,400; of the deposit of 3,000, 1,600 come back after a year: 24.00 at 1.5 %.
    const lease = { kind: 'rent-then-buy', count: 12, each: '300', buyOut: '5000', deposit: '3000' };
    const less = usual('6000', { ...lease, buyOutIs: 'price-less-paid', inAdvance: true });
    expect(depositParts(less)).toEqual({ back: 1_600_00, spent: 1_400_00, lost: 0 });
    expect([depositCost(less, '0'), depositCost(less, '0.015')]).toEqual([0, 24_00]);
    // Returned, nothing is bought with it: all 3,000 come back.
    expect([returnCost(less, '0'), returnCost(less, '0.015')]).toEqual([3_600_00, 3_645_00]);
    const extra = usual('6000', { ...lease, buyOutIs: 'extra', inAdvance: true });
    expect(depositParts(extra)).toEqual({ back: 3_000_00, spent: 0, lost: 0 });
  });

  it('gives no part back where all of it pays for the thing', () => {
    const all = usual('6000', {
      kind: 'rent-then-buy',
      count: 12,
      each: '300',
      buyOut: '5000',
      deposit: '1000',
      buyOutIs: 'price-less-paid',
      inAdvance: true,
    });
    expect(depositParts(all)).toEqual({ back: 0, spent: 1_000_00, lost: 0 });
    expect(depositCost(all, '0.015')).toBe(0);
    expect(returnCost(all, '0.015')).toBe(3_615_00);
  });

  it('and giving back costs the rents and the deposit, not the buy-out', () => {
    expect(returnCost(rent, '0.015')).toBe(5_445_00);
    expect(returnCost(rent, '0')).toBe(5_400_00);
  });
});
