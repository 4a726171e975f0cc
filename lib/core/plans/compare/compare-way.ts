import { fromMinor } from '../../money/amount';
import { addDays, type PlainDate } from '../../time/plain-date';
import { decimalOf } from '../../money/decimal-of';
import { largestMonth } from '../insights/largest-month';
import { presentValueOf } from '../insights/present-cost';
import { roundMoney } from '../insights/round-money';
import type { Schedule } from '../schedule/schedule';
import type { Expansion, Variant } from '../ways/expand-way';
import type { ComparedWay, Option } from './compared-way';
import type { Against } from './against';
import { costOf } from './cost-of';
import { paymentDates } from '../schedule/payment-dates';
import { datedPayments } from './dated-payments';
import { doubtOf } from './doubt-of';
import { estimate } from './estimate';
import { mostCommonInstalment } from './instalments';
import { pointsWorth } from './points-worth';
import { unpricedWay } from './unpriced-way';

/** One row: every variant of a way, costed and joined into estimates. */
export function compareWay({ key, way }: Option, expansion: Expansion, against: Against): ComparedWay {
  const { context, assumptions } = against;
  const money = (minor: number) => fromMinor(minor, context.digits);
  if (expansion.missing) return unpricedWay({ key, way }, expansion.missing, against);
  const variants = expansion.variants.map(({ schedule, usual }) => ({
    usual,
    cost: costOf(schedule, against.cash ?? ownPrice(schedule)),
    present: presentOf(schedule, way.terms, against),
  }));
  const all = (pick: (one: (typeof variants)[number]) => number | null, write: (value: number) => string) =>
    estimate(
      variants.map((one) => ({ value: pick(one), usual: one.usual })),
      write,
    );
  const shown = expansion.variants.find(({ usual }) => usual) ?? null;
  // Where no variant is the usual one, the first stands for what all have in common.
  const common = (shown ?? expansion.variants[0])?.schedule;
  const nominal = all(({ cost }) => cost.nominal, rate);
  const dates = shown && assumptions.today ? paymentDates(shown.schedule, assumptions.today) : null;
  return {
    key,
    way,
    count: common ? mostCommonInstalment(common).count : null,
    each: shown ? eachOf(shown, money) : null,
    total: all(({ cost }) => cost.total, money),
    extra: all(({ cost }) => cost.extra, money),
    presentCost: all(({ present }) => present, money),
    annual: nominal.low === null ? null : { nominal, effective: all(({ cost }) => cost.effective, rate) },
    quality: qualityOf(variants),
    largestMonth: shown
      ? money(largestMonth(shown.schedule, dates && payMonths(dates, assumptions.payDay)))
      : null,
    payments: shown ? datedPayments(shown.schedule, dates) : [],
    schedule: shown?.schedule ?? null,
    owned: common?.owned ?? true,
    assumed: shown?.assumed ?? {},
    doubt: doubtOf(
      way.terms,
      expansion.variants.map(({ schedule }) => schedule),
      against,
    ),
    open: openFields(expansion.variants),
  };
}

/** Dates moved so that a month begins on pay day; `null` leaves calendar months. */
function payMonths(dates: readonly PlainDate[], payDay: number | null): readonly PlainDate[] {
  return payDay === null ? dates : dates.map((date) => addDays(date, 1 - payDay));
}

/** Fractions a year, all digits of the double. */
const rate = decimalOf;

function presentOf(
  schedule: Schedule,
  terms: Option['way']['terms'],
  { context, assumptions }: Against,
): number {
  const moneyRate = Number(assumptions.moneyRate);
  const points = pointsWorth(terms, schedule, { pointValue: assumptions.pointValue, moneyRate }, context);
  return roundMoney(presentValueOf(schedule, moneyRate) + points);
}

/** Where no cash price is known, a plan is measured against the price it states itself. */
function ownPrice({ price, currency, digits, period }: Schedule): Schedule | null {
  if (price === null) return null;
  const payments = [{ use: 'price' as const, at: 0, amount: price, principal: price, cost: 0 }];
  return { currency, digits, period, firstDays: null, price, payments, owned: true };
}

function eachOf({ schedule }: Variant, money: (minor: number) => string) {
  const { each } = mostCommonInstalment(schedule);
  return each === null ? null : money(each);
}

function qualityOf(variants: readonly { usual: boolean; cost: { quality: ComparedWay['quality'] } }[]) {
  const usual = variants.find((one) => one.usual);
  const qualities = variants.map(({ cost }) => cost.quality);
  return usual?.cost.quality ?? qualities.find((quality) => quality !== 'apr') ?? qualities[0] ?? 'none';
}

/** What is not stated and may change a figure: the questions that more than one answer is left of. */
function openFields(variants: readonly Variant[]): readonly string[] {
  const answers = new Map<string, Set<unknown>>();
  for (const { assumed } of variants)
    for (const [field, answer] of Object.entries(assumed))
      answers.set(field, (answers.get(field) ?? new Set()).add(answer));
  return [...answers].flatMap(([field, given]) => (given.size > 1 ? [field] : []));
}
