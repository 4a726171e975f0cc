import type { PaymentUse, Schedule } from '../schedule/schedule';

const INSTALMENTS: readonly PaymentUse[] = ['instalment', 'interest', 'balloon', 'rent'];

/** When instalments or rents fall due, in periods, ascending; what is due on one day counts once. */
export function instalmentTimes({ payments }: Pick<Schedule, 'payments'>): number[] {
  const times = payments.filter(({ use }) => INSTALMENTS.includes(use)).map(({ at }) => at);
  return [...new Set(times)].toSorted((one, other) => one - other);
}
