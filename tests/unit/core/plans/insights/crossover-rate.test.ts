import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossoverRate } from '@/lib/core/plans/insights/crossover-rate';
import { presentValueOf } from '@/lib/core/plans/insights/present-cost';
import { percent } from './a-percent';
import { aSchedule, equal, FORTNIGHTLY, payment } from './a-schedule';

describe('the crossover of two plans', () => {
  it('is 73 % nominal for a fee of 72 × 12 against 600 up front (facts, section 5, row 6)', () => {
    const spread = aSchedule(equal(12, 1_072_00));
    const upFront = aSchedule([payment(0, 600_00, 0, 'fee'), ...equal(12, 1_000_00)]);
    const { rates, cheaper } = crossoverRate(spread, upFront);
    expect(rates.map(({ nominal }) => Math.round(percent(nominal)))).toEqual([73]);
    expect(cheaper).toEqual(['second', 'first']);
  });

  it('counts money paid back for cash, next month: 1.86 / 1.87 (facts, section 3, row 12)', () => {
    const cash = aSchedule([payment(0, 6_000_00), payment(1, -60_00, 0, 'reward')]);
    const [rate] = crossoverRate(aSchedule(equal(12, 500_00)), cash).rates;
    expect(percent(rate?.nominal)).toBeCloseTo(1.85662980006, 7);
    expect(percent(rate?.effective)).toBeCloseTo(1.87251065529, 7);
  });

  it('compares a monthly plan with a fortnightly one', () => {
    const monthly = aSchedule(equal(6, 1_010_00));
    const fortnightly = aSchedule(equal(4, 1_500_00, 0), { period: FORTNIGHTLY });
    const { rates, cheaper } = crossoverRate(monthly, fortnightly);
    expect(rates).toHaveLength(1);
    expect(cheaper).toEqual(['second', 'first']);
    const effective = Number(rates[0]?.effective);
    expect(presentValueOf(monthly, effective)).toBeCloseTo(presentValueOf(fortnightly, effective), 1);
  });

  it('has none where one plan is cheaper in every case, or both are one', () => {
    const plan = aSchedule(equal(12, 500_00));
    expect(crossoverRate(plan, aSchedule(equal(12, 501_00)))).toEqual({ rates: [], cheaper: ['first'] });
    expect(crossoverRate(aSchedule(equal(12, 501_00)), plan)).toEqual({ rates: [], cheaper: ['second'] });
    expect(crossoverRate(plan, plan)).toEqual({ rates: [], cheaper: ['same'] });
  });

  it('is exactly zero for a plan without fee against cash', () => {
    const { rates, cheaper } = crossoverRate(aSchedule(equal(12, 500_00)), aSchedule([payment(0, 6_000_00)]));
    expect(rates).toEqual([{ nominal: '0', effective: '0' }]);
    expect(cheaper).toEqual(['second', 'first']);
  });

  it('tells both rates where plans change places twice', () => {
    const early = aSchedule([payment(0, 100_00), payment(24, 132_00)]);
    const middle = aSchedule([payment(12, 230_00)]);
    const { rates, cheaper } = crossoverRate(early, middle);
    expect(rates.map(({ effective }) => percent(effective))).toEqual([
      expect.closeTo(10, 6),
      expect.closeTo(20, 6),
    ]);
    expect(cheaper).toEqual(['second', 'first', 'second']);
  });

  it('refuses two currencies', () => {
    const yen = aSchedule(equal(1, 1), { currency: 'JPY', digits: 0 });
    expect(() => crossoverRate(aSchedule(equal(1, 1)), yen)).toThrow(
      expect.objectContaining({ problem: 'other-currency' }),
    );
  });

  it('holds for any two plans: equal at each rate, unequal as told on both sides', () => {
    const plan = fc.array(fc.integer({ min: 0, max: 1_000_00 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(plan, plan, fc.boolean(), (one, other, fortnights) => {
        const first = aSchedule(one.map((amount, at) => payment(at, amount)));
        const second = aSchedule(
          other.map((amount, at) => payment(at, amount)),
          fortnights ? { period: FORTNIGHTLY } : {},
        );
        const { rates, cheaper } = crossoverRate(first, second);
        expect(cheaper).toHaveLength(rates.length + 1);
        for (const { effective } of rates) {
          const [a, b] = [
            presentValueOf(first, Number(effective)),
            presentValueOf(second, Number(effective)),
          ];
          expect(Math.abs(a - b)).toBeLessThan(1e-6 * (Math.abs(a) + Math.abs(b)) + 1e-6);
        }
        const middle = rates.length === 0 ? 0.1 : Number(rates.at(-1)?.effective) * 1.5 + 1;
        if (middle > 900) return;
        const gap = presentValueOf(first, middle) - presentValueOf(second, middle);
        const told = gap < 0 ? 'first' : 'second';
        expect(Math.abs(gap) < 1e-3 ? told : cheaper.at(-1)).toBe(told);
      }),
    );
  });
});
