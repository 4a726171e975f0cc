/** How often a plan is paid: every month, every two weeks. */
export interface Period {
  readonly every: number;
  readonly unit: 'day' | 'week' | 'month' | 'year';
}

export const MONTHLY: Period = { every: 1, unit: 'month' };

const A_YEAR = { day: 365, week: 52, month: 12, year: 1 } as const;

/** Periods a year as contracts and laws count them: 12 months, 52 weeks, 365 days. */
export function periodsPerYear({ every, unit }: Period): number {
  return A_YEAR[unit] / every;
}
