import type { PaymentUse, Schedule } from '../schedule/schedule';

const FEES: readonly PaymentUse[] = ['fee', 'add-on', 'penalty'];
const AT_ONCE: readonly PaymentUse[] = ['price', 'down', 'deposit', 'fee'];
/** Goods and services tax on financial services in India; a fee is often shown without it. */
const GST = 0.18;

/** The schedule with its instalments so many periods later (earlier when negative, at most to today). */
export function movedBy(schedule: Schedule, periods: number): Schedule {
  const payments = schedule.payments.map((payment) => {
    const fixed = payment.at === 0 && AT_ONCE.includes(payment.use);
    return fixed ? payment : { ...payment, at: Math.max(0, payment.at + periods) };
  });
  return { ...schedule, firstDays: null, payments };
}

/** The schedule without fees that are charged apart; null when it has none. */
export function withoutFees(schedule: Schedule): Schedule | null {
  const payments = schedule.payments.filter(({ use }) => !FEES.includes(use));
  return payments.length === schedule.payments.length ? null : { ...schedule, payments };
}

/** The schedule with tax on the fees charged apart, where the country has one that pages leave out; else null. */
export function withTaxOnFees(schedule: Schedule): Schedule | null {
  if (schedule.currency !== 'INR' || withoutFees(schedule) === null) return null;
  const payments = schedule.payments.map((payment) =>
    FEES.includes(payment.use) ? { ...payment, amount: payment.amount * (1 + GST) } : payment,
  );
  return { ...schedule, payments };
}
