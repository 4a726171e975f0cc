import fc from 'fast-check';
import { expect, it } from 'vitest';
import { averageDebt } from '@/lib/core/plans/insights/average-debt';
import { breakEvenDiscount } from '@/lib/core/plans/insights/break-even-discount';
import { crossoverRate } from '@/lib/core/plans/insights/crossover-rate';
import { returnCost } from '@/lib/core/plans/insights/deposit-cost';
import { earlyRepayment } from '@/lib/core/plans/insights/early-repayment';
import { forgoneDiscount } from '@/lib/core/plans/insights/forgone-discount';
import { honestyCheck } from '@/lib/core/plans/insights/honesty-check';
import { instalmentTimes } from '@/lib/core/plans/insights/instalment-times';
import { largestMonth } from '@/lib/core/plans/insights/largest-month';
import { latePayment } from '@/lib/core/plans/insights/late-payment';
import { lateRent } from '@/lib/core/plans/insights/late-rent';
import { presentCost } from '@/lib/core/plans/insights/present-cost';
import { rateAgainst } from '@/lib/core/plans/insights/rate-against';
import { returnEarly } from '@/lib/core/plans/insights/return-early';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import { InputError } from '@/lib/core/plans/input-error';
import { expandWay } from '@/lib/core/plans/ways/expand-way';
import { readWay } from '@/lib/core/plans/ways/read-way';
import { anyWay } from '../ways/any-way';

/** A schedule of any way of paying that can be worked out; null where too little or nonsense is stated. */
const anySchedule = anyWay.map(({ kind, terms, ...context }): Schedule | null => {
  try {
    const { variants } = expandWay(readWay({ kind, ...terms }), context);
    const schedule = variants[0]?.schedule ?? null;
    return schedule && schedule.payments.length <= 120 ? schedule : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
});

const RATES = ['nominal', 'effective', 'share', 'costShare', 'computed', 'explained'];

/** Where a number is not finite, or a string that stands for a rate is no plain decimal. */
function unsound(value: unknown, place = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => {
    const strange = RATES.includes(name) && typeof part === 'string' && !/^-?\d+(\.\d+)?$/.test(part);
    return [...(strange ? [`${place}.${name}: ${part}`] : []), ...unsound(part, `${place}.${name}`)];
  });
}

it('answers every question about every plan the ways can build', () => {
  let answered = 0;
  fc.assert(
    fc.property(anySchedule, anySchedule, (plan, other) => {
      if (plan === null) return;
      answered += 1;
      const price = plan.price ?? 1_000_00;
      const count = instalmentTimes(plan).length;
      const answers = [
        presentCost(plan, '0.015'),
        largestMonth(plan),
        price > 0 ? breakEvenDiscount(plan, price, '0.03') : null,
        forgoneDiscount(plan, price),
        rateAgainst(plan, price),
        other && other.currency === plan.currency ? crossoverRate(plan, other) : null,
        averageDebt(plan),
        returnCost(plan, '0.015'),
        earlyRepayment(plan, { rest: 'rule-of-78', penalty: '0.03' }, price),
        plan.payments.filter(({ use }) => use === 'rent').length > 1
          ? returnEarly(plan, 1, { fee: 9_00, penalty: '0.3' })
          : null,
        lateRent(plan.payments[0]?.amount ?? 0, 30, { fee: null, rate: '0.005', saleAfter: 15 }),
        count > 0 ? latePayment(plan, count, 10_00, price) : null,
        honestyCheck(plan, { rate: '0.12', as: 'unclear' }, price),
      ];
      expect(unsound(answers)).toEqual([]);
    }),
    { numRuns: 800 },
  );
  expect(answered).toBeGreaterThan(50);
});
