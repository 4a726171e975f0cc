import { describe, expect, it } from 'vitest';
import { amounts, expand, nominal, sum, total, usual } from './expanding';

describe('renting to own', () => {
  it('takes the rents in advance (facts, section 3, row 20)', () => {
    const monthly = usual('1000', { kind: 'rent-to-own', count: 12, each: '150' });
    expect([total(monthly), monthly.owned, monthly.price]).toEqual(['1800.00', true, 100_000]);
    expect(nominal(monthly, '1000')).toBeCloseTo(157.007_209_963, 7);
    const weekly = usual('1000', { kind: 'rent-to-own', count: 78, each: '25', period: 'week' });
    expect(nominal(weekly, '1000', 52)).toBeCloseTo(104.536_679_745, 7);
  });

  it('is dear where 12 rents of 974 buy what costs 8,999 (facts, stores-china 4)', () => {
    const plan = usual('8999', { kind: 'rent-to-own', count: 12, each: '974' });
    expect([total(plan), Math.round(nominal(plan, '8999'))]).toEqual(['11688.00', 62]);
  });

  it('shows a range of rates where nobody says when the rent is taken, advance being usual', () => {
    const { variants } = expand('1000', { kind: 'rent-to-own', count: 12, each: '150' });
    expect(variants.map(({ assumed, usual: isUsual }) => [assumed['inAdvance'], isUsual])).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(variants.map(({ schedule }) => schedule.payments[0]?.at)).toEqual([0, 1]);
  });
});

describe('renting, then buying', () => {
  const lease = { kind: 'rent-then-buy', count: 12, each: '450', buyOut: '1500', buyOutIs: 'extra' };

  it('adds the sum after all rents (facts, section 3, row 1c)', () => {
    expect(nominal(usual('6000', lease), '6000')).toBeCloseTo(25.139_282_778, 7);
    const held = usual('6000', { ...lease, deposit: '3000' });
    expect(total(held)).toBe('6900.00');
    expect(nominal(held, '6000')).toBeCloseTo(105.089_493_483, 6);
  });

  it('can be fine: 300 × 12 and 4,500 for 7,999 (facts, stores-china 4)', () => {
    const plan = usual('7999', { ...lease, each: '300', buyOut: '4500' });
    expect([total(plan), nominal(plan, '7999').toFixed(1)]).toEqual(['8100.00', '1.7']);
  });

  it('takes rents and deposit off the price, where that is the agreement', () => {
    const less = { ...lease, buyOut: '6900', buyOutIs: 'price-less-paid', deposit: '1000' };
    const plan = usual('6000', less);
    expect(plan.payments.slice(-1).map(({ use, at, amount }) => [use, at, amount])).toEqual([
      ['buy-out', 12, 50_000],
    ]);
    expect(total(plan)).toBe('6900.00');
    const more = usual('6000', { ...less, deposit: '3000' });
    expect([amounts(more).at(-1), total(more)]).toEqual(['-1500.00', '6900.00']);
    expect(total(usual('6000', { ...less, buyOut: '5000' }))).toBe('5400.00');
  });

  it('never mixes the two conventions: without one there is a range', () => {
    const { variants } = expand('6000', { ...lease, buyOut: '6900', buyOutIs: null, inAdvance: true });
    expect(variants.map(({ schedule, usual: isUsual }) => [total(schedule), isUsual])).toEqual([
      ['12300.00', false],
      ['6900.00', false],
    ]);
  });

  it('is at least the rents while the sum is unknown', () => {
    const lone = expand('6000', { ...lease, buyOut: null, addOn: '99' });
    expect(lone.missing).toEqual({ missing: ['buyOut'], atLeast: 549_900, atMost: null });
  });
});

describe('renting and giving back', () => {
  const lease = { kind: 'rent-and-return', count: 3, each: '300', first: '199' };

  it('counts what is forced on one, and the deposit both ways', () => {
    const plan = usual('6000', {
      ...lease,
      addOn: '129',
      shipping: '20',
      returnCost: '35',
      deposit: '5000',
      depositWaived: '4000',
      depositAfter: 4,
    });
    expect(plan.payments.map(({ use, at, amount }) => [use, at, amount])).toEqual([
      ['deposit', 0, 100_000],
      ['add-on', 0, 12_900],
      ['fee', 0, 2000],
      ['rent', 0, 19_900],
      ['rent', 1, 30_000],
      ['rent', 2, 30_000],
      ['fee', 3, 3500],
      ['deposit-back', 4, -100_000],
    ]);
    expect([plan.owned, plan.price, sum(plan)]).toEqual([false, null, 98_300]);
  });

  it('takes coupons off the first rents', () => {
    expect(amounts(usual('6000', { ...lease, coupon: '250' }))).toEqual(['0.00', '249.00', '300.00']);
  });

  it('counts days and arrears', () => {
    const daily = usual(null, {
      ...lease,
      first: null,
      each: '9.9',
      count: 365,
      period: 'day',
      inAdvance: false,
    });
    expect([daily.payments[0]?.at, total(daily)]).toEqual([1, '3613.50']);
  });

  it('is at least the first rent while their number is unknown', () => {
    expect(expand(null, { ...lease, count: null, shipping: '20' }).missing).toEqual({
      missing: ['count'],
      atLeast: 21_900,
      atMost: null,
    });
  });
});
