import { describe, expect, it } from 'vitest';
import { paymentDates } from '@/lib/core/plans/schedule/payment-dates';
import { usual } from '../ways/expanding';

describe('the dates of payments', () => {
  it('keep the day of the month they started on', () => {
    const plan = usual('1000', { kind: 'interest-free', count: 3 });
    expect(paymentDates(plan, '2026-01-31')).toEqual(['2026-02-28', '2026-03-31', '2026-04-30']);
    expect(paymentDates(plan, '2023-12-31')).toEqual(['2024-01-31', '2024-02-29', '2024-03-31']);
  });

  it('count weeks, days and years, and start today where the first payment does', () => {
    const fortnights = usual('200', {
      kind: 'interest-free',
      count: 4,
      period: { every: 2, unit: 'week' },
      firstAfter: 0,
    });
    expect(paymentDates(fortnights, '2026-12-25')).toEqual([
      '2026-12-25',
      '2027-01-08',
      '2027-01-22',
      '2027-02-05',
    ]);
    const yearly = usual('200', { kind: 'interest-free', count: 1, period: 'year' });
    expect(paymentDates(yearly, '2024-02-29')).toEqual(['2025-02-28']);
    const daily = usual('200', { kind: 'interest-free', count: 2, period: 'day', firstAfter: 30 });
    expect(paymentDates(daily, '2026-02-01')).toEqual(['2026-03-03', '2026-03-04']);
  });

  it('follow the first due date where its day is known', () => {
    const plan = usual('1000', { kind: 'interest-free', count: 3, firstDays: 10, down: '100' });
    expect(paymentDates(plan, '2027-01-21')).toEqual([
      '2027-01-21',
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
    ]);
  });
});
