import type { MoneyContext } from '../../money/scan';
import { EMPTY_PLAN, type Plan } from '../../plans/plan';
import type { Compiled, TemplateGroup } from './compiled';
import { countsIn } from './counts';
import { mask, type Masked } from './mask';
import { costsIn, withCosts, type Cost } from './parse-costs';
import { statementsIn, without, type Statement } from './statements';

/** How sure the words alone are that this is a plan. */
export type Strength = 'sentence' | 'weak' | 'monthly' | 'count';

/** A plan sentence with the place it stands in its text. A range of counts is a plan without a count. */
export interface FoundPlan {
  readonly plan: Plan;
  readonly strength: Strength;
  /** Id of the language that read it. */
  readonly language: string;
  /** A percentage whose base only arithmetic can tell (`settleRate`). */
  readonly openRate: string | null;
  readonly start: number;
  readonly end: number;
}

const GROUPS: readonly [Strength, TemplateGroup][] = [
  ['sentence', 'sentences'],
  ['weak', 'weak'],
  ['count', 'counts'],
];

/** Every plan the text states in these languages, in order. A place is read once, by the first language that can. */
export function parsePlans(
  text: string,
  languages: readonly Compiled[],
  context: MoneyContext,
): readonly FoundPlan[] {
  let left = mask(text, context);
  const found: FoundPlan[] = [];
  const costs: Cost[] = [];
  for (const language of languages) {
    const money = { ...context, currency: context.currency ?? language.language.currency ?? null };
    // Fees first: "含手续费 ¥12.99 × 3期" is a fee in the shape of a plan.
    const paid = costsIn(left, language, money);
    costs.push(...paid.costs);
    const firsts = statementsIn(paid.rest, language.templates('firsts'), money);
    left = firsts.rest;
    const own: FoundPlan[] = [];
    for (const [strength, group] of GROUPS) {
      const read = statementsIn(left, language.templates(group), money);
      own.push(...read.found.flatMap((one) => plansOf(one, language, strength, money, own)));
      left = blanked(left, own);
    }
    if (own.length === 0) {
      const monthly = statementsIn(left, language.templates('monthly'), money);
      own.push(...monthly.found.flatMap((one) => plansOf(one, language, 'monthly', money, own)));
      left = blanked(left, own);
    }
    found.push(...withFirsts(own.toSorted(byPlace), firsts.found));
  }
  return withCosts(found.toSorted(byPlace), costs);
}

const byPlace = (a: FoundPlan, b: FoundPlan) => a.start - b.start || a.end - b.end;

function blanked(masked: Masked, found: readonly FoundPlan[]): Masked {
  return found.reduce((kept, { start, end }) => without(kept, start, end), masked);
}

function plansOf(
  one: Statement,
  { language }: Compiled,
  strength: Strength,
  money: MoneyContext,
  known: readonly FoundPlan[],
): FoundPlan[] {
  const counts = countsIn(one.words, language);
  const named = ['count', 'rest', 'list', 'low'].some((slot) => one.words[slot] !== undefined);
  if (named && counts.length === 0) return [];
  const teaser =
    strength === 'monthly' ||
    Object.keys(one.words).some((slot) => slot.startsWith('from') && one.words[slot] !== undefined);
  const plan = (count: number | null): FoundPlan => ({
    plan: {
      ...EMPTY_PLAN,
      count,
      each: one.amount('each'),
      first: one.amount('first'),
      down: one.amount('down'),
      currency: one.currency ?? money.currency ?? null,
      teaser,
    },
    strength,
    language: language.id,
    openRate: null,
    start: one.start,
    end: one.end,
  });
  if (counts.length === 0) return [plan(null)];
  // A count said again without its amount adds nothing but its words.
  return counts
    .filter((count) => strength !== 'count' || !known.some((other) => other.plan.count === count))
    .map(plan);
}

/** A first payment belongs to the plan before it, one before all plans to the first. */
function withFirsts(plans: readonly FoundPlan[], firsts: readonly Statement[]): FoundPlan[] {
  return plans.map((one, index) => {
    const own = firsts.find(
      ({ start }) =>
        Math.max(
          0,
          plans.findLastIndex((plan) => plan.start < start),
        ) === index,
    );
    const first = own?.amount('first') ?? null;
    return first === null ? one : { ...one, plan: { ...one.plan, first } };
  });
}
