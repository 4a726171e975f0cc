import { describe, expect, it } from 'vitest';
import { InputError } from '@/lib/core/plans/input-error';
import { lateRent } from '@/lib/core/plans/insights/late-rent';
import { returnEarly } from '@/lib/core/plans/insights/return-early';
import { usual } from '../ways/expanding';
import { aSchedule, equal } from './a-schedule';

describe('a late rent', () => {
  const terms = { fee: 20_00, rate: '0.005', saleAfter: 15 };

  it('costs the fee, and a share of that rent for every day', () => {
    // 300 × 0.5 % × 7 days = 10.50.
    expect(lateRent(300_00, 7, { ...terms, fee: null })).toEqual({ extra: 10_50, sold: false });
    expect(lateRent(300_00, 7, terms)).toEqual({ extra: 30_50, sold: false });
    expect(lateRent(300_00, 7, { ...terms, rate: null })).toEqual({ extra: 20_00, sold: false });
    // 99.99 × 0.05 % × 3 = 0.149985: rounded once, not 3 × 0.05.
    expect(lateRent(99_99, 30, { fee: null, rate: '0.0005', saleAfter: 3 }).extra).toBe(15);
    expect(lateRent(33_00, 3, { fee: null, rate: '0.0005', saleAfter: null }).extra).toBe(5);
  });

  it('becomes a sale after the days stated, and the charge then stops', () => {
    expect(lateRent(300_00, 15, terms)).toEqual({ extra: 42_50, sold: false });
    expect(lateRent(300_00, 16, terms)).toEqual({ extra: 42_50, sold: true });
    expect(lateRent(300_00, 400, { ...terms, saleAfter: null }).sold).toBe(false);
  });

  it('costs nobody knows what where nothing is stated, and nothing where that is stated', () => {
    expect(lateRent(300_00, 7, { fee: null, rate: null, saleAfter: null }).extra).toBeNull();
    expect(lateRent(300_00, 7, { fee: 0, rate: null, saleAfter: null }).extra).toBe(0);
    expect(() => lateRent(300_00, -1, terms)).toThrow(InputError);
  });
});

describe('returning early', () => {
  const lease = { kind: 'rent-and-return', count: 12, each: '300', deposit: '3000' };

  it('costs the rents so far, the charge, and a share of the rents to come', () => {
    const rent = usual('6000', lease);
    // Half way: 1,800 paid, 1,800 to come, 30 % of it is 540.
    expect(returnEarly(rent, 6, { fee: 99_00, penalty: '0.3' })).toEqual({ charge: 639_00, total: 2_439_00 });
    expect(returnEarly(rent, 1, { fee: null, penalty: '0.3' })).toEqual({ charge: 990_00, total: 1_290_00 });
    expect(returnEarly(rent, 11, { fee: 99_00, penalty: null })).toEqual({ charge: 99_00, total: 3_399_00 });
  });

  it('pays what comes with the lease, and buys nothing', () => {
    const beside = { addOn: '129', shipping: '20' };
    const back = usual('6000', { ...lease, ...beside, returnCost: '35', cashback: '50' });
    expect(returnEarly(back, 6, { fee: 0, penalty: null })).toEqual({ charge: 0, total: 1_984_00 });
    const buy = { kind: 'rent-then-buy', buyOut: '5000', buyOutIs: 'extra', inAdvance: false };
    const bought = usual('6000', { ...lease, ...beside, ...buy });
    expect(returnEarly(bought, 6, { fee: 0, penalty: null })?.total).toBe(1_949_00);
    // Rents that differ: the share is of those to come, the dear last one among them.
    const uneven = usual('6000', { ...lease, last: '700' });
    expect(returnEarly(uneven, 11, { fee: null, penalty: '0.5' })?.charge).toBe(350_00);
  });

  it('is not told where no charge is stated, or there is nothing to return early', () => {
    expect(returnEarly(usual('6000', lease), 6, { fee: null, penalty: null })).toBeNull();
    expect(returnEarly(aSchedule(equal(12, 500_00)), 6, { fee: 99_00, penalty: null })).toBeNull();
    expect(() => returnEarly(usual('6000', lease), 12, { fee: 99_00, penalty: null })).toThrow(InputError);
  });
});
