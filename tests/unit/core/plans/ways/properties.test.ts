import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError } from '@/lib/core/plans/input-error';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import { expandWay, type Expansion } from '@/lib/core/plans/ways/expand-way';
import { readWay } from '@/lib/core/plans/ways/read-way';
import { anyWay } from './any-way';
import { sum, usual } from './expanding';

type Case = typeof anyWay extends fc.Arbitrary<infer T> ? T : never;

/** Null where the terms contradict each other, which is refused with a sentence that names a field. */
function expansion({ kind, terms, currency, digits, price }: Case): Expansion | null {
  try {
    return expandWay(readWay({ kind, terms }), { currency, digits, price });
  } catch (error) {
    if (error instanceof InputError && error.field.startsWith('terms') && error.message.endsWith('.'))
      return null;
    throw error;
  }
}

const LEASES = ['rent-and-return', 'rent-then-buy', 'rent-to-own'];

describe('any way to pay, stated in any part', () => {
  it('loses no minor unit: principal is the price, cost is the total less the price', () => {
    const seen = new Set<string>();
    const check = (kind: string, schedule: Schedule) => {
      seen.add(kind);
      expect(schedule.payments.every(({ amount }) => Number.isSafeInteger(amount))).toBe(true);
      expect(sum(schedule, 'principal')).toBe(schedule.price);
      expect(sum(schedule, 'cost')).toBe(sum(schedule) - (schedule.price ?? Number.NaN));
      expect(schedule.payments.every((one) => one.amount === (one.principal ?? 0) + (one.cost ?? 0))).toBe(
        true,
      );
    };
    fc.assert(
      fc.property(anyWay, (one) => {
        const found = LEASES.includes(one.kind) ? null : expansion(one);
        for (const { schedule } of found?.variants ?? [])
          if (schedule.price !== null) check(one.kind, schedule);
      }),
      { numRuns: 600 },
    );
    // Chance may leave out one or two of the twelve, never most.
    expect(seen.size).toBeGreaterThan(8);
  });

  it('comes to at most 32 variants in order of time, at most one of them usual, or to what is missing', () => {
    fc.assert(
      fc.property(anyWay, (one) => {
        const found = expansion(one);
        if (found === null) return;
        expect(found.variants.length).toBeLessThanOrEqual(32);
        expect(found.variants.filter((variant) => variant.usual).length).toBeLessThanOrEqual(1);
        expect(found.missing === null).toBe(found.variants.length > 0);
        expect(found.missing?.missing).not.toEqual([]);
        for (const { schedule } of found.variants) {
          const times = schedule.payments.map(({ at }) => at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect(times.every((at) => Number.isInteger(at) && at >= 0)).toBe(true);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('has honest bounds: what is missing, filled in, leads to a total between them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.integer({ min: 0, max: 1e6 }), (price, fee) => {
        const context = { currency: 'CNY', digits: 2, price };
        const open = expandWay(readWay({ kind: 'flat-fee', count: 12 }), context).missing;
        const feeAmount = (fee / 100).toFixed(2);
        const filled = expandWay(readWay({ kind: 'flat-fee', count: 12, feeAmount, firstDays: 30 }), context);
        const [variant] = filled.variants;
        expect(variant && sum(variant.schedule)).toBeGreaterThanOrEqual(open?.atLeast ?? Number.NaN);
        expect(open?.atMost).toBeNull();
      }),
    );
  });

  it('scales with its amounts', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 2, max: 50 }),
        fc.integer({ min: 1, max: 48 }),
        (each, fee, times, count) => {
          const plan = (k: number) =>
            usual(`${each * count * k}`, {
              kind: 'flat-fee',
              count,
              feeAmount: `${fee * count * k}`,
              firstDays: 30,
            });
          const scaled = plan(1).payments.map(({ amount, cost }) => [amount * times, (cost ?? 0) * times]);
          expect(plan(times).payments.map(({ amount, cost }) => [amount, cost])).toEqual(scaled);
        },
      ),
    );
  });

  it('costs more with a higher fee or rate', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 1e6 }), fc.integer({ min: 1, max: 36 }), (price, count) => {
        const major = (price / 100).toFixed(2);
        const total = (way: object) => sum(usual(major, { count, firstDays: 30, rateIs: 'nominal', ...way }));
        const rated = (annualRate: string) => total({ kind: 'equal-payment', annualRate });
        expect(rated('0.24')).toBeGreaterThan(rated('0.12'));
        expect(rated('0.12')).toBeGreaterThan(rated('0'));
        expect(rated('0')).toBe(price);
      }),
    );
  });
});
