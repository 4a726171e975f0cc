import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUOTES, translateRate } from '@/lib/core/plans/insights/translate-rate';
import { percent } from './a-percent';

describe('the translator of rates', () => {
  it('turns 0.6 % × 12 into 13.03 单利, 13.84 复利, 日息 万3.57 (facts, section 5, row 13)', () => {
    const told = translateRate('perPeriod', '0.006', 12);
    expect(percent(told.nominal)).toBeCloseTo(13.0342242811, 7);
    expect(percent(told.effective)).toBeCloseTo(13.8417850664, 7);
    expect(Number(told.daily) * 10_000).toBeCloseTo(3.571, 3);
    expect(told).toMatchObject({
      perPeriod: '0.006',
      total: '0.072',
      flatYearly: '0.072',
    });
  });

  // Exact nominal rates of 0.6 % a month (facts, 1.1), where the rule of thumb is 0.03 to 0.8 points too high.
  it.each([
    [3, 10.77],
    [12, 13.03],
    [24, 13.27],
    [36, 13.17],
  ])('turns 0.6 %% × %i into %f %%', (count, nominal) => {
    expect(percent(translateRate('perPeriod', '0.006', count).nominal)).toBeCloseTo(nominal, 2);
  });

  it('turns 日息万五 into 18.25 % a year', () => {
    expect(translateRate('daily', '0.0005', 12).nominal).toBe('0.1825');
  });

  // Printed by issuers and reproduced in the facts: add-on totals of 3.75 % in 5 and 36 % in 48 payments.
  it.each([
    ['0.0375', 5, 14.8777926005821],
    ['0.36', 48, 15.9864338189759],
  ])('turns a total of %s in %i payments into its rate', (total, count, nominal) => {
    expect(percent(translateRate('total', total, count).nominal)).toBeCloseTo(nominal, 7);
  });

  it('knows periods other than months', () => {
    const weekly = translateRate('nominal', '0.52', 26, { every: 1, unit: 'week' });
    expect(percent(weekly.effective)).toBeCloseTo((1.01 ** 52 - 1) * 100, 8);
    const once = translateRate('perPeriod', '0.05', 1);
    expect(percent(once.nominal)).toBeCloseTo(60, 10);
  });

  it('keeps tiny rates and zero', () => {
    expect(translateRate('nominal', '0', 12)).toMatchObject({
      perPeriod: '0',
      daily: '0',
    });
    expect(percent(translateRate('perPeriod', '0', 12).effective)).toBe(0);
    expect(percent(translateRate('nominal', '0.00001', 360).total)).toBeCloseTo(
      0.00001 * (361 / 24) * 100,
      5,
    );
  });

  it.each([
    ['value', '-0.01', 12, 'too-small'],
    ['value', 'six', 12, 'not-a-number'],
    ['value', '9999', 12, 'too-large'],
    ['count', '0.006', 0, 'too-small'],
    ['count', '0.006', 1e9, 'too-large'],
    ['count', '0.006', NaN, 'not-whole'],
  ])('refuses an unusable %s: %s × %d', (field, value, count, problem) => {
    expect(() => translateRate('perPeriod', value, count)).toThrow(
      expect.objectContaining({ field, problem }),
    );
  });

  it('comes back from every quote to every other', () => {
    const quote = fc.constantFrom(...QUOTES);
    const some = fc.record({
      nominal: fc.integer({ min: 0, max: 30_000 }),
      count: fc.integer({ min: 1, max: 120 }),
      period: fc.constantFrom(
        { every: 1, unit: 'month' } as const,
        { every: 2, unit: 'week' } as const,
        { every: 3, unit: 'month' } as const,
      ),
    });
    fc.assert(
      fc.property(some, quote, quote, ({ nominal, count, period }, one, other) => {
        const start = translateRate('nominal', (nominal / 1e4).toFixed(4), count, period);
        const there = translateRate(one, start[one], count, period);
        const back = translateRate(other, there[other], count, period);
        for (const name of QUOTES)
          expect(Math.abs(Number(back[name]) - Number(start[name]))).toBeLessThan(
            1e-6 * (1 + Number(start[name])),
          );
      }),
    );
  });

  it('grows with the quote', () => {
    const fee = fc.integer({ min: 0, max: 9_000 });
    fc.assert(
      fc.property(fee, fc.integer({ min: 1, max: 60 }), (millionths, count) => {
        const at = (value: number) =>
          Number(translateRate('perPeriod', (value / 1e6).toFixed(6), count).nominal);
        expect(at(millionths + 1)).toBeGreaterThan(at(millionths));
      }),
    );
  });
});
