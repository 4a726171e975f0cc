import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { euInterval } from '@/lib/core/plans/rates/eu-interval';
import { regZInterval } from '@/lib/core/plans/rates/reg-z-interval';
import { parseUnitPeriod } from '@/lib/core/plans/rates/unit-period';
import { addDays, addMonths, daysBetween } from '@/lib/core/time/plain-date';

const dates = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1970-01-01', days));
const pairs = fc.tuple(dates, fc.integer({ min: 0, max: 4_000 })).map(([from, days]) => ({
  from,
  to: addDays(from, days),
}));

describe('unit-periods of Regulation Z', () => {
  it.each([
    // 12 CFR 1026 Appendix J (c): months back from the later date, thirtieths of the rest.
    ['month', '1978-02-10', '1978-04-01', 1, '19/30'],
    ['3-month', '1978-05-23', '1978-10-01', 1, '39/90'],
    ['quarter', '1978-06-23', '1978-10-01', 1, '8/90'],
    ['week', '1978-03-20', '1978-04-21', 4, '4/7'],
    ['fortnight', '1978-04-03', '1978-04-11', 0, '8/14'],
    ['day', '2023-10-26', '2023-11-30', 35, '0'],
    // Of a year: whole months where the rest is whole months, else days.
    ['year', '1978-01-01', '1979-07-01', 1, '6/12'],
    ['year', '2023-10-26', '2023-11-30', 0, '35/365'],
    ['semimonth', '1978-02-23', '1978-03-01', 0, '6/15'],
    ['semimonth', '1978-02-10', '1978-04-01', 3, '4/15'],
    // From one month's end to another: nothing is left over.
    ['month', '2025-01-31', '2025-03-31', 2, '0'],
    ['month', '2024-02-29', '2024-02-29', 0, '0'],
  ])('by the %s from %s to %s', (unit, from, to, t, f) => {
    expect(regZInterval(from, to, parseUnitPeriod(unit))).toMatchObject({ t, f });
  });

  it('count days exactly, and months by the calendar', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom('day', 'week', '2-week', '4-week'), ({ from, to }, name) => {
        const unit = parseUnitPeriod(name);
        const { t, above, below } = regZInterval(from, to, unit);
        expect(t * below + above).toBe(daysBetween(from, to));
      }),
    );
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 200 }), (to, months) => {
        const back = addMonths(to, -months);
        expect(regZInterval(back, to, parseUnitPeriod('month'))).toMatchObject({ t: months, f: '0' });
      }),
    );
  });
});

describe('years of the EU', () => {
  it.each([
    // Commission guidelines on the consumer credit directive, 4.1.1.
    ['month', '2012-01-12', '2012-03-15', '2/12+3/365'],
    ['month', '2013-01-12', '2013-02-15', '1/12+3/366'],
    ['year', '2012-01-12', '2013-02-15', '1+34/365'],
    ['week', '2012-01-12', '2013-01-10', '52/52'],
    ['week', '2026-01-01', '2026-01-11', '1/52+3/365'],
    ['day', '2026-01-01', '2026-03-02', '60/365'],
    ['day', '2024-06-30', '2026-06-30', '2'],
    ['month', '2026-05-05', '2026-05-05', '0'],
  ] as const)('by the %s from %s to %s', (unit, from, to, asFraction) => {
    expect(euInterval(from, to, unit).asFraction).toBe(asFraction);
  });

  it('are a little over or under the days, never by more than months differ', () => {
    fc.assert(
      fc.property(
        pairs,
        fc.constantFrom('day' as const, 'week' as const, 'month' as const, 'year' as const),
        ({ from, to }, unit) => {
          const { years, days, yearLength, wholeUnits } = euInterval(from, to, unit);
          const plain = daysBetween(from, to) / 365.25;
          expect(Math.abs(years - plain)).toBeLessThan(0.01 + plain * 0.005);
          expect(yearLength === null).toBe(days === 0);
          expect(Number.isInteger(wholeUnits) && wholeUnits >= 0 && days >= 0).toBe(true);
        },
      ),
    );
  });

  it('are whole months between the ends of months, as contracts mean them', () => {
    expect(euInterval('2025-01-31', '2025-02-28', 'month').yearsMonthEndRule).toBe(1 / 12);
    expect(euInterval('2024-02-29', '2025-02-28', 'year').yearsMonthEndRule).toBe(1);
    const plain = euInterval('2025-01-30', '2025-02-28', 'month');
    expect(plain.yearsMonthEndRule).toBe(plain.years);
  });
});
