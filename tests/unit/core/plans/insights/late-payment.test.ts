import { describe, expect, it } from 'vitest';
import { latePayment } from '@/lib/core/plans/insights/late-payment';
import { percent } from './a-percent';
import { aSchedule, equal, FORTNIGHTLY, payment } from './a-schedule';

const payIn4 = (each: number) => aSchedule(equal(4, each, 0), { period: FORTNIGHTLY });

describe('one payment late', () => {
  // Calculator facts, section 3, rows 15 and 16.
  it.each([
    ['8 on a 200 pay in 4', 50_00, 8_00, 68.7200956917, 97.0478163964],
    ['7 on a 35 pay in 4', 8_75, 7_00, 331.757628886, 2169.98305278],
  ])('%s, with the third', (_, each, fee, nominal, effective) => {
    const { extra, whatIf } = latePayment(payIn4(each), 3, fee);
    expect(extra).toBe(fee);
    expect(percent(whatIf?.annual?.nominal)).toBeCloseTo(nominal, 7);
    expect(percent(whatIf?.annual?.effective)).toBeCloseTo(effective, 5);
  });

  it('says unknown, not nothing, where the fee is not stated', () => {
    expect(latePayment(payIn4(50_00), 3, null)).toEqual({ extra: null, whatIf: null });
  });

  it('adds nothing where a late payment is free', () => {
    const { extra, whatIf } = latePayment(payIn4(50_00), 2, 0);
    expect(extra).toBe(0);
    expect(percent(whatIf?.annual?.nominal)).toBe(0);
  });

  it('has money but no rate where there is no price', () => {
    const rent = aSchedule([payment(1, 450_00, null, 'rent')], { price: null });
    expect(latePayment(rent, 1, 20_00)).toEqual({ extra: 20_00, whatIf: null });
  });

  it('refuses an instalment the plan does not have', () => {
    expect(() => latePayment(payIn4(50_00), 5, 8_00)).toThrow(expect.objectContaining({ field: 'which' }));
    expect(() => latePayment(payIn4(50_00), 0, 8_00)).toThrow(expect.objectContaining({ field: 'which' }));
    expect(() => latePayment(payIn4(50_00), 1, -8_00)).toThrow(expect.objectContaining({ field: 'fee' }));
  });
});
