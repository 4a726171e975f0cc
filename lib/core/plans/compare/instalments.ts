import type { PaymentUse, Schedule } from '../schedule/schedule';

const REPEATED: readonly PaymentUse[] = ['instalment', 'rent'];

/** How many instalments or rents there are, and the amount most of them have (minor units); null when none. */
export function mostCommonInstalment({ payments }: Schedule): { count: number | null; each: number | null } {
  const amounts = payments.filter(({ use }) => REPEATED.includes(use)).map(({ amount }) => amount);
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return { count: amounts.length === 0 ? null : amounts.length, each: most?.[0] ?? null };
}
