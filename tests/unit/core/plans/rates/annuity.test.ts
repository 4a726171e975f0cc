import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualise, effectiveRate } from '@/lib/core/plans/rates/annual';
import { fv, nper, pmt, pv } from '@/lib/core/plans/rates/annuity';
import type { Due } from '@/lib/core/plans/rates/annuity';
import { cumipmt, cumprinc, ipmt, ppmt } from '@/lib/core/plans/rates/annuity-parts';
import { annuityRate } from '@/lib/core/plans/rates/annuity-rate';
import { mirr, npv } from '@/lib/core/plans/rates/net-present-value';
import { apy, effect, nominal, rri } from '@/lib/core/plans/rates/rate-conversions';

const plans = fc.record({
  rate: fc.oneof(fc.constant(0), fc.double({ min: -0.02, max: 0.3, noNaN: true })),
  nper: fc.integer({ min: 1, max: 120 }),
  pv: fc.integer({ min: 1_000, max: 1_000_000 }),
  fv: fc.integer({ min: -500_000, max: 500_000 }),
  due: fc.constantFrom<Due>(0, 1),
});
/** How far off, as a share of `scale`. */
const miss = (actual: number | null, expected: number, scale = Math.abs(expected)) =>
  Math.abs((actual ?? Number.NaN) - expected) / Math.max(1, scale);

describe('an annuity', () => {
  it('is one equation: each of its terms follows from the others', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const payment = pmt(plan);
        // Paid one by one: what is owed grows, and each payment comes off.
        let owed = plan.pv;
        for (let k = 0; k < plan.nper; k += 1)
          owed = plan.due === 1 ? (owed + payment) * (1 + plan.rate) : owed * (1 + plan.rate) + payment;
        const scale = plan.pv * (1 + plan.rate) ** plan.nper + Math.abs(plan.fv);
        expect(miss(owed, -plan.fv, scale)).toBeLessThan(1e-9);
        expect(miss(pv({ ...plan, pmt: payment }), plan.pv, scale)).toBeLessThan(1e-9);
        expect(miss(fv({ ...plan, pmt: payment }), plan.fv, scale)).toBeLessThan(1e-9);
      }),
    );
  });

  it('splits every payment into interest and principal, and sums them', () => {
    fc.assert(
      fc.property(plans, fc.nat(), fc.nat(), (plan, a, b) => {
        const start = (a % plan.nper) + 1;
        const end = start + (b % (plan.nper - start + 1));
        const parts = Array.from({ length: end - start + 1 }, (_, k) => start + k);
        const scale = (plan.pv + Math.abs(plan.fv)) * (1 + Math.abs(plan.rate)) ** plan.nper;
        for (const per of parts)
          expect(miss(ipmt(plan, per) + ppmt(plan, per), pmt(plan), scale)).toBeLessThan(1e-9);
        expect(
          miss(
            cumipmt(plan, start, end),
            parts.reduce((sum, per) => sum + ipmt(plan, per), 0),
            scale,
          ),
        ).toBeLessThan(1e-9);
        expect(
          miss(
            cumprinc(plan, start, end),
            parts.reduce((sum, per) => sum + ppmt(plan, per), 0),
            scale,
          ),
        ).toBeLessThan(1e-9);
      }),
    );
  });

  it('tells its rate and its length again', () => {
    const loans = fc.record({
      rate: fc.double({ min: 1e-6, max: 0.05, noNaN: true }),
      count: fc.integer({ min: 2, max: 120 }),
      due: fc.constantFrom<Due>(0, 1),
    });
    fc.assert(
      fc.property(loans, ({ rate, count, due }) => {
        const payment = pmt({ rate, nper: count, pv: 10_000, fv: 0, due });
        const found = annuityRate({ nper: count, pmt: payment, pv: 10_000, fv: 0, due });
        expect(miss(found.rate, rate)).toBeLessThan(1e-9);
        const length = nper({ rate, pmt: payment, pv: 10_000, fv: 0, due });
        expect(miss(length, count)).toBeLessThan(1e-9);
      }),
    );
    expect(nper({ rate: 0.01, pmt: -100, pv: 1_000, fv: 0, due: 0 })).toBeCloseTo(10.588644, 5);
    expect(nper({ rate: 0.05, pmt: -40, pv: 1_000, fv: 0, due: 0 })).toBeNull();
    expect(nper({ rate: 0, pmt: 0, pv: 1_000, fv: 0, due: 0 })).toBeNull();
  });

  it('keeps tiny and takes huge rates', () => {
    // 360 × 0.01 %, where two packages give Infinity (calculator facts, row 5).
    expect(pmt({ rate: 1e-4, nper: 360, pv: -1e6, fv: 0, due: 0 })).toBeCloseTo(2828.216642874139, 8);
    expect(ipmt({ rate: 1e-12, nper: 360, pv: 1e6, fv: 0, due: 0 }, 1)).toBeCloseTo(-1e-6, 18);
    expect(cumipmt({ rate: 1e-12, nper: 2, pv: 1e6, fv: 0, due: 0 }, 1, 2)).toBeCloseTo(-1.5e-6, 15);
    expect(pmt({ rate: 10, nper: 1_000, pv: -100, fv: 0, due: 0 })).toBeCloseTo(1_000, 9);
  });
});

describe('conversions of a rate', () => {
  it('undo each other', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 5, noNaN: true }),
        fc.integer({ min: 1, max: 365 }),
        (rate, periods) => {
          const yearly = effect(nominal(rate, periods), periods);
          expect(Math.abs(yearly - rate)).toBeLessThan(1e-12 * (1 + Math.abs(rate)));
          expect(Math.abs(effectiveRate(rri(periods, 1, 1 + rate), periods) - rate)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  it('keep tiny rates: 1e-12 a day is 3.65000e-10 a year, not 3.65032e-10', () => {
    // 365e-12 + 365·364/2 · 1e-24.
    expect(Number(annualise(1e-12, 365).effective) / 3.6500000006643e-10).toBeCloseTo(1, 14);
    expect(annualise(1e-12, 365).effective).toMatch(/^0\.000000000365000000\d+$/);
    expect(rri(365, 1_000, 1_000.000_000_1) * 365).toBeCloseTo(1e-10, 14);
  });

  it('never overflow into a word', () => {
    expect(annualise(1e6, 365).effective).toMatch(/^\d{300,}$/);
    expect(apy(1_000, 61.68, 365)).toBeCloseTo(0.06168, 12);
  });
});

describe('net present value', () => {
  it('is zero at the rate of the flows, whenever the first one is', () => {
    const values = [-100, 39, 59, 55, 20];
    expect(npv(0.280948421159961, values, 0)).toBeCloseTo(0, 10);
    expect(npv(0.280948421159961, values)).toBeCloseTo(0, 10);
    expect(npv(0.05, [-15_000, 1_500, 2_500, 3_500, 4_500, 6_000], 0)).toBeCloseTo(122.89485495, 7);
  });

  it('finances and puts by at two rates', () => {
    const values = [-120_000, 39_000, 30_000, 21_000, 37_000, 46_000];
    // By hand: each receipt grows at 12 % to the end of year five; 120,000 were paid at the start.
    const grown = [39, 30, 21, 37, 46].reduce((sum, x, k) => sum + x * 1_000 * 1.12 ** (4 - k), 0);
    expect(mirr(values, 0.1, 0.12)).toBeCloseTo((grown / 120_000) ** (1 / 5) - 1, 12);
  });
});

describe('an annuity of high rates and many periods', () => {
  // numpy-financial issue 35, pyxirr tests, and Apache POI: (1+i)^n leaves no digit to a difference.
  const of = { rate: 0.1479, nper: 300, pv: -270.51, fv: 0, due: 0 } as const;

  it('keeps its digits near the end', () => {
    expect(ipmt(of, 297)).toBeCloseTo(16.9656277018672, 11);
    expect(ipmt({ ...of, fv: -100 }, 297)).toBeCloseTo(8.447346936597, 11);
    expect(ipmt({ ...of, due: 1 }, 297)).toBeCloseTo(14.7797087741678, 11);
    expect(ipmt({ ...of, fv: -100, due: 1 }, 297)).toBeCloseTo(7.358957171005, 11);
    expect(ppmt(of, 297)).toBeCloseTo(23.0428012981328, 11);
    expect(ppmt({ ...of, due: 1 }, 297)).toBeCloseTo(20.0738751617151, 11);
    expect(pmt({ rate: 2, nper: 12, pv: 12000, fv: -6409178400, due: 0 })).toBeCloseTo(120, 9);
    expect(pmt({ ...of, pv: 0, fv: -100 }) / 1.5803431876517282e-17).toBeCloseTo(1, 10);
  });

  it('splits every payment into interest and principal that add up, at any rate', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -0.5, max: 3, noNaN: true }).filter((rate) => Math.abs(rate) > 1e-9),
        fc.integer({ min: 1, max: 400 }),
        fc.nat(),
        fc.constantFrom(0 as const, 1 as const),
        (rate, count, pick, due) => {
          const plan = { rate, nper: count, pv: 1000, fv: 0, due };
          const per = 1 + (pick % count);
          const payment = pmt(plan);
          const parts = [ipmt(plan, per), ppmt(plan, per)] as const;
          const size = Math.abs(parts[0]) + Math.abs(parts[1]);
          expect(Math.abs(parts[0] + parts[1] - payment)).toBeLessThanOrEqual(1e-9 * size);
        },
      ),
    );
  });
});
