import type { Ratio } from '../../money/ratio';
import { ratioOfDouble } from '../schedule/share-of';
import { byBalance, type Due } from '../schedule/by-balance';
import { sharePrincipal } from '../schedule/share-principal';
import type { Part } from '../schedule/split';
import { NO_RATE } from '../rates/period-rate';
import { solvePeriodic } from '../rates/solve-periodic';
import { advertisedAmounts } from './advertised-amounts';
import type { BearingTerms } from './credit-fields';
import { firstAt } from './credit-schedule';
import type { Context, Question } from './define-way';

/** A first payment put off raises the question whether interest runs meanwhile; the page may not say. */
export function deferral(terms: BearingTerms, context: Context): readonly Question<'deferralInterest'>[] {
  if (firstAt(terms) <= 1 || terms.deferralInterest !== null) return [];
  if (advertisedAmounts(terms, context) !== null) return [];
  return [{ field: 'deferralInterest', candidates: [true, false], usual: null }];
}

/** The period from which interest runs: today, or one period before a first payment put off without interest. */
export function interestFrom(terms: BearingTerms): number {
  return terms.deferralInterest === false ? Math.max(0, firstAt(terms) - 1) : 0;
}

/** Printed payments taken apart by the balance at their own rate; in proportion where they have none. */
export function printedByBalance(dues: readonly (Due & { amount: number })[], principal: number): Part[] {
  const flows = Array.from({ length: (dues.at(-1)?.at ?? 0) + 1 }, () => 0);
  flows[0] = -principal;
  for (const { at, amount } of dues) flows[at] = (flows[at] ?? 0) + amount;
  const { rate } = flows.some((flow) => flow !== 0) ? solvePeriodic(flows) : NO_RATE;
  const amounts = dues.map(({ amount }) => amount);
  return rate === null ? sharePrincipal(amounts, principal) : byBalance(principal, ratioOfDouble(rate), dues);
}

/** The rate as a double, for formulas. */
export function asNumber({ above, below }: Ratio): number {
  return Number(above) / Number(below);
}
