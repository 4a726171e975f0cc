import type { Schedule } from '../schedule/schedule';

/** Everything paid less everything that comes back, in minor units. */
export function totalPaid({ payments }: Pick<Schedule, 'payments'>): number {
  return payments.reduce((sum, { amount }) => sum + amount, 0);
}
