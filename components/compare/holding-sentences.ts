import { fromMinor } from '@/lib/core/money/amount';
import { deferredInterestCliff } from '@/lib/core/plans/insights/deferred-interest-cliff';
import { depositCost, depositParts, returnCost } from '@/lib/core/plans/insights/deposit-cost';
import type { DetailFacts } from './detail-sentences';

/** For a promotion that charges all interest afterwards: what must be paid each month, and what one cent costs. */
export function cliffSentence({ words, weighed, cash, figures }: DetailFacts): string | null {
  const { way, schedule } = weighed.compared;
  if (way.kind !== 'deferred-interest') return null;
  const { count, annualRate } = way.terms;
  const digits = schedule?.digits ?? 2;
  const purchase = schedule ? financed(schedule.payments) : cash;
  if (count === null || annualRate === null || purchase === null || purchase <= 0) return null;
  const { safe, oneUnitShort } = deferredInterestCliff({ purchase, months: count, yearlyRate: annualRate });
  const money = (minor: number) => figures.money(fromMinor(minor, digits));
  const due = (use: string) => schedule?.payments.find((payment) => payment.use === use)?.amount ?? 0;
  // A plan that falls over the edge by itself: what it then owes, not what one cent would.
  if (due('interest') > 0)
    return words.t('detail_cliff_planned', money(due('balloon')), money(due('interest')), money(safe));
  return words.t('detail_cliff', money(safe), money(1), money(oneUnitShort));
}

/** Where the deposit goes, and what waiting for it costs. */
export function depositSentence({ words, weighed, assumptions, figures }: DetailFacts): string | null {
  const { schedule } = weighed.compared;
  if (!schedule?.payments.some(({ use }) => use === 'deposit')) return null;
  const { back, spent } = depositParts(schedule);
  const cost = depositCost(schedule, assumptions.moneyRate);
  const money = (minor: number) => figures.money(fromMinor(minor, schedule.digits));
  if (spent > 0 && back === 0) return words.t('detail_deposit_spent', money(spent));
  if (spent > 0 && cost <= 0) return words.t('detail_deposit_parts', money(spent), money(back));
  if (spent > 0) return words.t('detail_deposit_parts_cost', money(spent), money(back), money(cost));
  return cost > 0 ? words.t('detail_deposit', money(cost)) : null;
}

/** What giving the thing back comes to, where renting may end in buying. */
export function returnSentence({ words, weighed, assumptions, figures }: DetailFacts): string | null {
  const { way, schedule } = weighed.compared;
  if (way.kind !== 'rent-then-buy' || !schedule) return null;
  const cost = returnCost(schedule, assumptions.moneyRate);
  return words.t('detail_return', figures.money(fromMinor(cost, schedule.digits)));
}

/** Everything but the down payment is lent until the promotion ends. */
function financed(payments: readonly { readonly use: string; readonly principal: number | null }[]): number {
  return payments.reduce((sum, { use, principal }) => (use === 'down' ? sum : sum + (principal ?? 0)), 0);
}
