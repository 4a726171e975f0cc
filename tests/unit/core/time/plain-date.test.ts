import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isMonthEnd, isPlainDate } from '@/lib/core/time/plain-date';

const DAYS = fc.integer({ min: -200_000, max: 200_000 }).map((days) => addDays('2000-03-01', days));

describe('a plain date', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31', '9999-01-01'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-01',
    '',
  ])('"%s" is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('has parts that the calendar knows', () => {
    fc.assert(
      fc.property(DAYS, (date) => {
        expect(isPlainDate(date)).toBe(true);
        expect(isMonthEnd(date)).toBe(addDays(date, 1).endsWith('-01'));
      }),
    );
  });
});

describe('months later', () => {
  it('clamps to the end of the month and keeps the day of the first date', () => {
    expect([1, 2, 3, 13, 25].map((months) => addMonths('2023-01-31', months))).toEqual([
      '2023-02-28',
      '2023-03-31',
      '2023-04-30',
      '2024-02-29',
      '2025-02-28',
    ]);
    expect([-1, -2, -12, -13].map((months) => addMonths('2024-03-31', months))).toEqual([
      '2024-02-29',
      '2024-01-31',
      '2023-03-31',
      '2023-02-28',
    ]);
  });

  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(DAYS, fc.integer({ min: -5_000, max: 5_000 }), (date, months) => {
        const later = addMonths(date, months);
        // Day 0 of the month after is the last day of the month: an independent way to the same date.
        const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
        const end = new Date(Date.UTC(year, month - 1 + months + 1, 0));
        expect(later.slice(0, 7)).toBe(end.toISOString().slice(0, 7));
        expect(Number(later.slice(8))).toBe(Math.min(day, end.getUTCDate()));
      }),
    );
  });

  it('moves on by 28 to 31 days a month, and comes back where no day was cut off', () => {
    fc.assert(
      fc.property(DAYS, (date) => {
        const days = daysBetween(date, addMonths(date, 1));
        expect(days >= 28 && days <= 31).toBe(true);
        const kept = `${date.slice(0, 8)}28`;
        expect(addMonths(addMonths(kept, 7), -7)).toBe(kept);
      }),
    );
  });
});
