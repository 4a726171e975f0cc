import type { DecimalString } from '../../money/amount';
import type { MoneyContext } from '../../money/scan';
import { percentAsFraction } from '../../money/percent';
import type { Plan, RateBase } from '../../plans/plan';
import type { Compiled } from './compiled';
import { countsIn } from './counts';
import type { Masked } from './mask';
import type { FoundPlan } from './parse-plan';
import { statementsIn } from './statements';

/** One statement about what a plan costs. */
export interface Cost {
  readonly start: number;
  /** The plan's count, where the statement names it. */
  readonly count: number | null;
  readonly feePerPeriod: DecimalString | null;
  readonly feeTotal: DecimalString | null;
  readonly rate: Plan['rate'];
  readonly free: boolean | null;
  /** A percentage whose base the words leave open ("费率2.3%"); `settleRate` decides by arithmetic. */
  readonly openRate: DecimalString | null;
}

const NOTHING: Cost = {
  start: 0,
  count: null,
  feePerPeriod: null,
  feeTotal: null,
  rate: null,
  free: null,
  openRate: null,
};

const BASES: readonly ['annual' | 'perPeriod' | 'total', RateBase][] = [
  ['annual', 'annual'],
  ['perPeriod', 'per-period'],
  ['total', 'total'],
];

/** Cost statements of a text, and the text without those of them that look like instalments. */
export function costsIn(
  masked: Masked,
  language: Compiled,
  money: MoneyContext,
): { costs: Cost[]; rest: Masked } {
  const costs: Cost[] = [];
  let left = masked;
  const take = (group: Parameters<Compiled['templates']>[0], read: (one: Reader) => Partial<Cost>) => {
    const { found, rest } = statementsIn(left, language.templates(group), money);
    left = rest;
    for (const one of found) {
      const [count = null] = countsIn(one.words, language.language);
      const percent = percentAsFraction((one.words['percent'] ?? '0').replace(',', '.'));
      costs.push({ ...NOTHING, start: one.start, count, ...read({ fee: one.amount('fee'), percent }) });
    }
  };
  take('feePerPeriod', ({ fee, percent }) => ({
    feePerPeriod: fee,
    free: Number(fee) === 0,
    openRate: Number(percent) > 0 ? percent : null,
  }));
  take('feeTotal', ({ fee }) => ({ feeTotal: fee, free: Number(fee) === 0 }));
  for (const [group, base] of BASES) take(group, ({ percent }) => rateOf(percent, base));
  take('open', ({ percent }) => rateOf(percent, null));
  const said = (group: 'free' | 'costly') => left.text.matchAll(language.words(group));
  for (const { index } of said('free')) costs.push({ ...NOTHING, start: index, free: true });
  for (const { index } of said('costly')) costs.push({ ...NOTHING, start: index, free: false });
  return { costs, rest: left };
}

interface Reader {
  readonly fee: DecimalString | null;
  readonly percent: DecimalString;
}

function rateOf(value: DecimalString, base: RateBase | null): Partial<Cost> {
  if (Number(value) === 0) return { free: true, rate: base ? { value, base } : null };
  return base ? { rate: { value, base } } : { openRate: value };
}

/** Gives each plan the costs that are its own: of its count, within it, after it and before the next. */
export function withCosts(plans: readonly FoundPlan[], costs: readonly Cost[]): FoundPlan[] {
  return plans.map((one, index) => {
    const own = costs.filter((cost) => belongs(cost, plans, index));
    const first = <Key extends keyof Cost>(key: Key) => own.find((cost) => cost[key] !== null)?.[key] ?? null;
    const feePerPeriod = first('feePerPeriod');
    const feeTotal = first('feeTotal');
    const paid = [feePerPeriod, feeTotal].some((fee) => fee !== null && Number(fee) > 0);
    const free = own.some((cost) => cost.free === true);
    const costly = own.some(
      (cost) => cost.free === false && cost.feePerPeriod === null && cost.feeTotal === null,
    );
    return {
      ...one,
      openRate: first('openRate'),
      plan: {
        ...one.plan,
        feePerPeriod,
        feeTotal,
        rate: first('rate'),
        // "12期免息但每月手续费30元": both are told, the contradiction is for the reader to see.
        interestFree: free ? true : paid || costly ? false : null,
      },
    };
  });
}

/** How far from its plan a statement may stand. */
const REACH = 80;

function belongs(cost: Cost, plans: readonly FoundPlan[], index: number): boolean {
  const one = plans[index];
  if (!one) return false;
  if (cost.count !== null) return one.plan.count === cost.count;
  const before = Math.max(
    0,
    plans.findLastIndex((plan) => plan.start <= cost.start),
  );
  const holder = plans[before];
  // Plans of one statement ("3/6/12期免息") share what is said of it.
  const same = holder && holder.start === one.start && holder.end === one.end;
  return Boolean(same) && cost.start - one.end <= REACH && one.start - cost.start <= REACH;
}
