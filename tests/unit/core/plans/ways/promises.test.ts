import { describe, expect, it } from 'vitest';
import { amounts, expand, nominal, sum, total, usual } from './expanding';

describe('pay in 4', () => {
  it('is four payments, one today and one every two weeks', () => {
    const plan = usual('200', { kind: 'pay-in-4' });
    expect(plan.payments.map(({ at, amount }) => [at, amount])).toEqual([0, 1, 2, 3].map((at) => [at, 5000]));
    expect(plan.period).toEqual({ every: 2, unit: 'week' });
    expect(nominal(plan, '196', 26)).toBeCloseTo(35.456_358_817, 8);
  });

  it('loses no cent, and may be printed otherwise', () => {
    expect(amounts(usual('35.01', { kind: 'pay-in-4' }))).toEqual(['8.75', '8.75', '8.75', '8.76']);
    expect(usual('90', { kind: 'pay-in-4', count: 3, period: 'month' }).payments).toHaveLength(3);
  });
});

describe('a balloon', () => {
  it('is paid with the last of the printed instalments (facts, section 3, row 19)', () => {
    const plan = usual('30000', { kind: 'balloon', count: 36, each: '450', balloon: '18000' });
    expect(plan.payments.slice(-2).map(({ use, at }) => [use, at])).toEqual([
      ['instalment', 36],
      ['balloon', 36],
    ]);
    expect([total(plan), sum(plan, 'principal')]).toEqual(['34200.00', 3_000_000]);
    expect(nominal(plan, '30000')).toBeCloseTo(5.752_179_203, 7);
  });

  it('makes the instalments smaller at the rate stated', () => {
    const plan = usual('30000', { kind: 'balloon', count: 36, periodRate: '0.005', balloon: '18000' });
    // A = (30000 - 18000·v^36)·0.005 / (1 - v^36)
    expect([amounts(plan)[0], amounts(plan).at(-1)]).toEqual(['455.06', '18000.00']);
    expect(nominal(plan, '30000')).toBeCloseTo(6, 3);
    expect(sum(plan, 'principal')).toBe(3_000_000);
  });

  it('is what is left after the printed instalments, where the rate is stated instead', () => {
    const plan = usual('30000', { kind: 'balloon', count: 36, each: '455.06', periodRate: '0.005' });
    expect(Number(amounts(plan).at(-1))).toBeCloseTo(18_000, 0);
  });

  it('is missed, and refused where it is more than the debt', () => {
    expect(expand('30000', { kind: 'balloon', count: 36, each: '450' }).missing).toEqual({
      missing: ['balloon'],
      atLeast: 3_000_000,
      atMost: null,
    });
    expect(() => expand('300', { kind: 'balloon', count: 6, periodRate: '0', balloon: '400' })).toThrow(
      /final/,
    );
  });
});

describe('deferred interest', () => {
  const promotion = { kind: 'deferred-interest', count: 12, annualRate: '0.2999' };

  it('costs nothing in time, and everything one cent short (facts, section 3, row 17)', () => {
    expect(sum(usual('1200', { ...promotion, each: '100' }), 'cost')).toBe(0);
    expect(sum(usual('1200', { ...promotion, each: '100', last: '99.99' }), 'cost')).toBe(19_494);
    const short = usual('1200', { ...promotion, each: '90' });
    expect([sum(short, 'cost'), sum(short, 'principal')]).toEqual([21_143, 120_000]);
    expect(nominal(short, '1200')).toBeCloseTo(25.777, 2);
    expect(short.payments.slice(-2).map(({ use, at, amount }) => [use, at, amount])).toEqual([
      ['balloon', 12, 12_000],
      ['interest', 12, 21_143],
    ]);
  });

  it('never collects more than is owed', () => {
    expect(amounts(usual('1200', { ...promotion, each: '500' }))).toEqual(['500.00', '500.00', '200.00']);
  });

  it('lies between just enough and nothing paid, where nobody says what is paid', () => {
    const { variants } = expand('1200', promotion);
    expect(variants.map(({ schedule, usual: isUsual }) => [sum(schedule, 'cost'), isUsual])).toEqual([
      [0, false],
      [35_988, false],
    ]);
    expect(variants[1]?.schedule.payments.map(({ use }) => use)).toEqual(['balloon', 'interest']);
  });

  it('needs its rate only when something is left', () => {
    const unknown = { ...promotion, annualRate: null };
    expect(sum(usual('1200', { ...unknown, each: '100' }))).toBe(120_000);
    expect(expand('1200', { ...unknown, each: '90' }).missing?.missing).toEqual(['annualRate']);
  });
});

describe('the minimum of a card', () => {
  const us = {
    kind: 'card-minimum',
    annualRate: '0.24',
    floor: '25',
    percent: '0.01',
    style: 'balance-plus-interest',
  };

  it('takes years (facts, section 3, row 18)', () => {
    const small = usual('1000', us, 'USD');
    expect([small.payments.length, sum(small, 'cost')]).toEqual([74, 88_690]);
    const large = usual('5000', us, 'USD');
    expect([large.payments.length, sum(large, 'cost')]).toEqual([234, 888_694]);
    expect([sum(large, 'principal'), nominal(large, '5000')]).toEqual([500_000, expect.closeTo(24, 2)]);
  });

  it('is a share of the whole statement in China', () => {
    const cn = usual('1000', { ...us, style: 'of-statement', percent: '0.1', floor: '0' });
    expect(amounts(cn)[0]).toBe('102.00');
    expect(expand('1000', { ...us, percent: '0.1', style: null }).variants).toHaveLength(2);
  });

  it('drops an answer that cannot be true of what is stated', () => {
    const { variants } = expand('12000', { ...us, style: null });
    expect(variants.map(({ assumed, usual: isUsual }) => [assumed, isUsual])).toEqual([
      [{ style: 'balance-plus-interest' }, true],
    ]);
    expect(() => expand('1000', { ...us, style: null, floor: '0', percent: '0' })).toThrow(/never repays/);
  });

  it('refuses a minimum that never repays, and misses what it needs', () => {
    expect(() => expand('1000', { ...us, floor: '1', percent: '0' })).toThrow(/never repays/);
    expect(() => expand('1000', { ...us, style: 'of-statement', floor: '0' })).toThrow(/never repays/);
    expect(expand('1000', { ...us, floor: null }).missing).toMatchObject({
      missing: ['floor'],
      atLeast: 100_000,
    });
  });
});
