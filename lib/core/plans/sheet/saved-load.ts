import { minorDigits } from '../../money/currency';
import { toMinor } from '../../money/amount';
import type { CurrencyCode } from '../../money/amount';
import type { PlainDate } from '../../time/plain-date';
import { compareWays } from '../compare/compare-ways';
import { NO_ASSUMPTIONS } from '../compare/assumptions';
import { InputError } from '../input-error';
import type { PayCycle } from '../insights/pay-cycle';
import { payCycleLoad } from '../insights/pay-cycle-load';
import type { CycleLoad, DatedPlan } from '../insights/pay-cycle-load';
import type { SavedWay } from './sheet';
import type { Shopper } from './shopper';

/** What the kept plans ask of each pay still to come. */
export interface SavedLoad {
  /** In order of time. */
  readonly cycles: readonly CycleLoad[];
  readonly fullest: CycleLoad | null;
  /** Kept plans that could not be counted: in another currency, or with payments that are not all known. */
  readonly leftOut: readonly SavedWay[];
}

/** Adds up what falls due of all kept plans in `currency`, pay cycle by pay cycle, from `today` on. */
export function savedLoad(
  saved: readonly SavedWay[],
  shopper: Pick<Shopper, 'pay' | 'payCycle' | 'payDay'>,
  currency: CurrencyCode,
  today: PlainDate,
): SavedLoad {
  const dated = saved.map((plan) => ({ plan, dates: plan.currency === currency ? datesOf(plan) : null }));
  const counted = dated.flatMap(({ dates }) => dates ?? []);
  const leftOut = dated.flatMap(({ plan, dates }) => (dates === null ? [plan] : []));
  const pay = shopper.pay === null ? null : toMinor(shopper.pay, minorDigits(currency));
  const coming = counted.map((plan) => ({ ...plan, due: plan.due.filter(({ date }) => date >= today) }));
  return { ...payCycleLoad(coming, cycleOfShopper(shopper, today), pay), leftOut };
}

/** The shopper's pay cycle; where no pay day is told, the first of the month, or today. */
function cycleOfShopper(
  { payCycle, payDay }: Pick<Shopper, 'payCycle' | 'payDay'>,
  today: PlainDate,
): PayCycle {
  if (payCycle === 'month')
    return { kind: 'monthly', day: payDay === null ? 1 : Number(payDay.slice(8, 10)) };
  return { kind: 'weeks', every: payCycle === 'week' ? 1 : 2, from: payDay ?? today };
}

/** The dates and amounts of a kept plan; null where they are not all known. */
function datesOf(plan: SavedWay): DatedPlan | null {
  const digits = minorDigits(plan.currency);
  try {
    const { ways } = compareWays(plan, [plan], { ...NO_ASSUMPTIONS, today: plan.start });
    const payments = ways[0]?.payments ?? [];
    if (payments.length === 0) return null;
    const due = payments.flatMap(({ date, amount }) => {
      const minor = toMinor(amount, digits);
      return date === null || minor === null ? [] : [{ date, amount: minor }];
    });
    return { key: plan.key, currency: plan.currency, due };
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
