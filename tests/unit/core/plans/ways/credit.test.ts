import { describe, expect, it } from 'vitest';
import { amounts, expand, nominal, sum, total, usual } from './expanding';

describe('interest-free', () => {
  it('sums to the price, the remainder last, or first', () => {
    const free = { kind: 'interest-free', count: 3 };
    expect(amounts(usual('100.00', free))).toEqual(['33.33', '33.33', '33.34']);
    expect(amounts(usual('100.00', { ...free, remainder: 'first' }))).toEqual(['33.34', '33.33', '33.33']);
    expect(amounts(usual('10000', free, 'JPY'))).toEqual(['3333', '3333', '3334']);
    expect(amounts(usual('100.000', free, 'KWD'))).toEqual(['33.333', '33.333', '33.334']);
    expect(nominal(usual('6000', { kind: 'interest-free', count: 12 }), '6000')).toBe(0);
  });

  it('lets the last payment take what the page rounded away', () => {
    expect(amounts(usual('28.00', { kind: 'interest-free', count: 3, each: '9.33' })).at(-1)).toBe('9.34');
    expect(total(usual('4699.00', { kind: 'interest-free', count: 24, each: '196.00' }))).toBe('4699.00');
  });

  it('keeps a printed last payment, and refuses a first beyond the price', () => {
    expect(total(usual('28.00', { kind: 'interest-free', count: 3, each: '9.33', last: '9.33' }))).toBe(
      '27.99',
    );
    expect(amounts(usual('28.00', { kind: 'interest-free', count: 3, first: '10' }))).toEqual([
      '10.00',
      '9.00',
      '9.00',
    ]);
    expect(() => expand('28.00', { kind: 'interest-free', count: 3, first: '30' })).toThrow(/do not add up/);
  });

  it('keeps printed amounts that rounding does not explain', () => {
    const dear = usual('1000.00', { kind: 'interest-free', count: 12, each: '90.00' });
    expect([total(dear), sum(dear, 'cost')]).toEqual(['1080.00', 8000]);
    const cheap = usual('1000.00', { kind: 'interest-free', count: 12, each: '80.00' });
    expect(nominal(cheap, '1000.00')).toBeCloseTo(-7.470_128_09, 6);
  });

  it('is a loan against a discount for cash (facts, section 3, row 10)', () => {
    const plan = { kind: 'interest-free', count: 12 };
    expect(nominal(usual('6000', plan), '5700')).toBeCloseTo(9.577_049_133, 8);
    expect(nominal(usual('6000', { ...plan, firstAfter: 0 }), '5700')).toBeCloseTo(11.360_098_167, 8);
    const coupon = usual('5999.00', { ...plan, coupon: '100' });
    expect(amounts(coupon).slice(-2)).toEqual(['491.58', '491.62']);
    expect(nominal(coupon, '5699.00')).toBeCloseTo(6.416_110_401, 8);
  });

  it('asks nothing, and knows its total without knowing its payments', () => {
    expect(expand('100.00', { kind: 'interest-free', count: 3 }).variants).toHaveLength(1);
    expect(expand('100.00', { kind: 'interest-free' }).missing).toEqual({
      missing: ['count'],
      atLeast: 10_000,
      atMost: 10_000,
    });
  });
});

describe('flat fee', () => {
  const flat = { kind: 'flat-fee', count: 12, feeRate: '0.006', feeBase: 'per-period-original' };

  it('costs nfP, whichever way the fee is stated', () => {
    expect(nominal(usual('12000', flat), '12000')).toBeCloseTo(13.034_224_281, 8);
    for (const fee of [
      { feeRate: '0.072', feeBase: 'total' },
      { feeAmount: '864' },
      { feePerPeriod: '72' },
    ]) {
      expect(total(usual('12000', { kind: 'flat-fee', count: 12, ...fee }))).toBe('12864.00');
    }
  });

  it('cuts principal and fee apart, as 小米商城 printed them in 2016', () => {
    const plan = usual('1499.00', { kind: 'flat-fee', count: 3, feeRate: '0.023', feeBase: 'total' });
    expect([amounts(plan)[0], plan.payments[0]?.cost, total(plan)]).toEqual(['511.15', 1149, '1533.48']);
  });

  it('follows the rule 花呗 publishes, with the remainders in the last (facts, section 3, row 3)', () => {
    const plan = usual('89.99', { kind: 'flat-fee', count: 6, feeRate: '0.045', feeBase: 'total' });
    expect(plan.payments.map(({ principal, cost }) => [principal, cost])).toEqual([
      ...Array.from({ length: 5 }, () => [1499, 67]),
      [1504, 70],
    ]);
  });

  it('shows a range where the base of the fee is not stated', () => {
    const { variants } = expand('12000', { ...flat, feeBase: null, firstDays: 30 });
    expect(variants.map(({ assumed, usual: isUsual }) => [assumed['feeBase'], isUsual])).toEqual([
      ['per-period-original', false],
      ['per-period-remaining', false],
    ]);
    expect(variants.map(({ schedule }) => nominal(schedule, '12000').toFixed(2))).toEqual(['13.03', '7.20']);
  });

  it('asks for the day of the first bill, and takes one period for usual', () => {
    const { variants } = expand('12000', flat);
    expect(variants.map(({ schedule, usual: isUsual }) => [schedule.firstDays, isUsual])).toEqual([
      [10, false],
      [55, false],
      [null, true],
    ]);
  });

  it('lets printed amounts win over printed rates', () => {
    const plan = usual('1499.00', { ...flat, each: '134.90' });
    expect([total(plan), sum(plan, 'principal')]).toEqual(['1618.80', 149_900]);
  });

  it('adds up to the price and a fee printed as an amount, whatever the page rounds', () => {
    const plan = usual('299.00', { kind: 'flat-fee', count: 3, each: '101.95', feeAmount: '6.88' });
    expect([amounts(plan).at(-1), total(plan), sum(plan, 'cost')]).toEqual(['101.98', '305.88', 688]);
    const apart = usual('299.00', { kind: 'flat-fee', count: 3, each: '104.00', feeAmount: '6.88' });
    expect(total(apart)).toBe('312.00');
  });

  it('keeps a printed first payment, and lets the others share the rest', () => {
    const plan = usual('1000.00', { kind: 'flat-fee', count: 3, feeAmount: '23', first: '400' });
    expect(amounts(plan)).toEqual(['400.00', '311.50', '311.50']);
  });

  it('is at least the price while the fee is unknown', () => {
    expect(expand('1499.00', { kind: 'flat-fee', count: 12, cashback: '10' }).missing).toEqual({
      missing: ['feeRate'],
      atLeast: 148_900,
      atMost: null,
    });
  });

  it('takes the price from the amounts and the fee where the page shows none', () => {
    const plan = usual(null, { kind: 'flat-fee', count: 12, each: '229.49', feePerPeriod: '12.99' });
    expect([plan.price, sum(plan, 'cost')]).toEqual([259_800, 15_588]);
  });
});

describe('a fee charged once', () => {
  it('costs more on the first bill than spread, and most up front (facts, section 3, row 8)', () => {
    const fee = { count: 12, feeRate: '0.072' };
    expect(nominal(usual('12000', { kind: 'fee-on-first-bill', ...fee }), '12000')).toBeCloseTo(
      13.856_031_316,
      8,
    );
    expect(nominal(usual('12000', { kind: 'fee-up-front', ...fee }), '12000')).toBeCloseTo(14.024_935_34, 8);
    const small = usual('6000', { kind: 'fee-up-front', count: 12, feeAmount: '180' });
    expect(nominal(small, '6000')).toBeCloseTo(5.66, 2);
  });

  it('is beside printed instalments, which repay the price to the cent', () => {
    const plan = usual('100.00', { kind: 'fee-up-front', count: 3, each: '33.33', feeAmount: '5' });
    expect([amounts(plan), sum(plan, 'cost')]).toEqual([['5.00', '33.33', '33.33', '33.34'], 500]);
    expect(expand('100.00', { kind: 'fee-up-front', count: 3, each: '33.33' }).missing).toMatchObject({
      missing: ['feeAmount'],
      atMost: null,
    });
  });

  it('is inside a first payment that is printed beside the others', () => {
    const plan = usual('12000', { kind: 'fee-on-first-bill', count: 12, first: '1864', each: '1000' });
    expect([total(plan), plan.payments[0]?.cost, sum(plan, 'principal')]).toEqual([
      '12864.00',
      86_400,
      1_200_000,
    ]);
  });
});

describe('amounts as printed', () => {
  it('cost their total less the price, the down payment outside', () => {
    const plan = usual('5000', { kind: 'stated', count: 12, each: '180', down: '3000' });
    expect([total(plan), sum(plan, 'cost')]).toEqual(['5160.00', 16_000]);
    expect(nominal(plan, '5000')).toBeCloseTo(14.452_148_137, 7);
  });

  it('count money that comes back in mid-stream (facts, section 3, row 1b)', () => {
    const back = usual('6000', { kind: 'stated', count: 12, each: '520', cashback: '600', rewardAfter: 6 });
    expect([total(back), sum(back, 'cost')]).toEqual(['5640.00', -36_000]);
    expect(nominal(back, '6000')).toBeCloseTo(-11.172_767_415, 7);
  });

  it('are shown without a price, but not without their number', () => {
    const plan = usual(null, { kind: 'stated', count: 12, each: '180' });
    expect([plan.price, total(plan), plan.payments[0]?.cost]).toEqual([null, '2160.00', null]);
    expect(expand('1499', { kind: 'stated', each: '180' }).missing).toMatchObject({ missing: ['count'] });
  });

  it('refuse a down payment that leaves nothing', () => {
    expect(() => expand('3000', { kind: 'stated', count: 12, each: '180', down: '3000' })).toThrow(/nothing/);
  });

  it('refuse what the currency cannot hold', () => {
    expect(() => expand('3000', { kind: 'stated', count: 12, each: '180.5' }, 'JPY')).toThrow(/JPY/);
  });
});
