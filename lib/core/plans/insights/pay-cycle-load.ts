import type { CurrencyCode, DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';
import type { PlainDate } from '../../time/plain-date';
import { InputError } from '../input-error';
import { cycleOf, type CycleDates, type PayCycle } from './pay-cycle';
import { readWhole } from './read-whole';

/** A saved plan: its key, and what falls due when, in minor units. */
export interface DatedPlan {
  readonly key: string;
  readonly currency: CurrencyCode;
  readonly due: readonly { readonly date: PlainDate; readonly amount: number }[];
}

/** What falls due between one payday and the next. */
export interface CycleLoad extends CycleDates {
  /** Minor units. Money that comes back is left out: it helps nobody pay what is due before it. */
  readonly due: number;
  /** Of the pay; null where the pay is not known. Above "1" the pay does not reach. */
  readonly share: DecimalString | null;
  /** Plans with something due, in the caller's order. */
  readonly plans: readonly string[];
}

export interface PayCycleLoad {
  /** In order of time; cycles in which nothing falls due are left out. */
  readonly cycles: readonly CycleLoad[];
  /** The first of those with most due; null when nothing is. */
  readonly fullest: CycleLoad | null;
}

/**
 * What all plans together ask of each pay (calculator facts, section 5, row 10). `pay` in minor units, null when not
 * told. Throws InputError for plans of two currencies, dates that are none, a pay of nothing.
 */
export function payCycleLoad(
  plans: readonly DatedPlan[],
  cycle: PayCycle,
  pay: number | null = null,
): PayCycleLoad {
  if (pay !== null) readWhole('pay', pay, 1, Number.MAX_SAFE_INTEGER);
  const currency = plans[0]?.currency;
  const loads = new Map<PlainDate, { dates: CycleDates; due: number; plans: Set<string> }>();
  plans.forEach((plan, index) => {
    if (plan.currency !== currency)
      throw new InputError(
        `plans[${index}].currency`,
        'other-currency',
        `Plans in ${currency} and in ${plan.currency} cannot be added up. Look at them one currency at a time.`,
      );
    for (const { date, amount } of plan.due) {
      const dates = cycleOf(date, cycle);
      if (amount <= 0) continue;
      const load = loads.get(dates.from) ?? { dates, due: 0, plans: new Set() };
      load.due += amount;
      load.plans.add(plan.key);
      loads.set(dates.from, load);
    }
  });
  const cycles = [...loads.values()]
    .map(({ dates, due, plans: keys }) => ({
      ...dates,
      due,
      share: pay === null ? null : decimalOf(due / pay),
      plans: [...keys],
    }))
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const most = Math.max(0, ...cycles.map(({ due }) => due));
  return { cycles, fullest: cycles.find(({ due }) => due === most) ?? null };
}
