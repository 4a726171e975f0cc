import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycleOf } from '@/lib/core/plans/insights/pay-cycle';
import { payCycleLoad } from '@/lib/core/plans/insights/pay-cycle-load';
import { addDays } from '@/lib/core/time/plain-date';
import { percent } from './a-percent';

const fortnight = { kind: 'weeks', every: 2, from: '2026-11-20' } as const;
const plan = (key: string, ...due: [string, number][]) => ({
  key,
  currency: 'CNY',
  due: due.map(([date, amount]) => ({ date, amount })),
});

describe('the pay cycle of a date', () => {
  it.each([
    ['2026-11-22', 15, '2026-11-15', '2026-12-14'],
    ['2026-11-14', 15, '2026-10-15', '2026-11-14'],
    ['2026-11-15', 15, '2026-11-15', '2026-12-14'],
    ['2027-02-27', 31, '2027-01-31', '2027-02-27'],
    ['2027-02-28', 31, '2027-02-28', '2027-03-30'],
    ['2027-03-31', 31, '2027-03-31', '2027-04-29'],
    ['2027-01-01', 10, '2026-12-10', '2027-01-09'],
    ['1999-12-31', 1, '1999-12-01', '1999-12-31'],
  ])('%s, paid on day %i', (date, day, from, to) => {
    expect(cycleOf(date, { kind: 'monthly', day })).toEqual({ from, to });
  });

  it('goes by weeks both ways from a known payday', () => {
    expect(cycleOf('2026-12-03', fortnight)).toEqual({ from: '2026-11-20', to: '2026-12-03' });
    expect(cycleOf('2026-12-04', fortnight)).toEqual({ from: '2026-12-04', to: '2026-12-17' });
    expect(cycleOf('2026-11-19', fortnight)).toEqual({ from: '2026-11-06', to: '2026-11-19' });
  });

  it('parts all days: each falls in exactly one cycle, and the next begins the day after', () => {
    const day = fc.integer({ min: 0, max: 20_000 });
    const cycles = fc.oneof(
      fc.integer({ min: 1, max: 31 }).map((some) => ({ kind: 'monthly', day: some }) as const),
      fc.integer({ min: 1, max: 8 }).map((every) => ({ ...fortnight, every })),
    );
    fc.assert(
      fc.property(day, cycles, (days, cycle) => {
        const date = addDays('2000-01-01', days);
        const { from, to } = cycleOf(date, cycle);
        expect(from <= date && date <= to).toBe(true);
        expect(cycleOf(from, cycle)).toEqual({ from, to });
        expect(cycleOf(to, cycle)).toEqual({ from, to });
        expect(cycleOf(addDays(to, 1), cycle).from).toBe(addDays(to, 1));
      }),
    );
  });

  it.each([
    ['date', '2026-02-30', fortnight],
    ['cycle.from', '2026-11-22', { ...fortnight, from: 'Friday' }],
    ['cycle.every', '2026-11-22', { ...fortnight, every: 0 }],
    ['cycle.day', '2026-11-22', { kind: 'monthly', day: 32 } as const],
  ])('refuses an unusable %s', (field, date, cycle) => {
    expect(() => cycleOf(date, cycle)).toThrow(expect.objectContaining({ field }));
  });
});

describe('the load of all plans on a pay', () => {
  const four = ['a', 'b', 'c', 'd'].map((key, index) =>
    plan(key, [addDays('2026-11-21', index), 250_00], [addDays('2026-12-05', 7 * index), 250_00]),
  );

  it('is 62 % for four payments of 250 in one fortnight of 1,600 (facts, section 5, row 10)', () => {
    const { cycles, fullest } = payCycleLoad(four, fortnight, 1_600_00);
    expect(cycles.map(({ from, due }) => [from, due])).toEqual([
      ['2026-11-20', 1_000_00],
      ['2026-12-04', 500_00],
      ['2026-12-18', 500_00],
    ]);
    expect(fullest).toMatchObject({ from: '2026-11-20', to: '2026-12-03', plans: ['a', 'b', 'c', 'd'] });
    expect(percent(fullest?.share)).toBeCloseTo(62.5, 9);
    expect(cycles[2]?.plans).toEqual(['c', 'd']);
  });

  it('has no share without a pay, and leaves out what comes back', () => {
    const { fullest } = payCycleLoad([plan('a', ['2026-11-21', 100_00], ['2026-11-22', -40_00])], fortnight);
    expect(fullest).toMatchObject({ due: 100_00, share: null });
    expect(payCycleLoad([plan('a', ['2026-11-21', -1])], fortnight)).toEqual({ cycles: [], fullest: null });
    expect(payCycleLoad([], fortnight)).toEqual({ cycles: [], fullest: null });
  });

  it('refuses two currencies and a pay of nothing', () => {
    const yen = { ...plan('y', ['2026-11-21', 100]), currency: 'JPY' };
    expect(() => payCycleLoad([...four, yen], fortnight)).toThrow(
      expect.objectContaining({ field: 'plans[4].currency', problem: 'other-currency' }),
    );
    expect(() => payCycleLoad(four, fortnight, 0)).toThrow(expect.objectContaining({ field: 'pay' }));
  });
});
