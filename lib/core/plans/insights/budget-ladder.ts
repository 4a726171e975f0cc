import type { DecimalString } from '../../money/amount';
import { monthsToRepay } from './months-to-repay';
import { readFraction } from './read-fraction';
import { readWhole } from './read-whole';

/** A plan whose payments are given: what it asks for at most in a month, and what it costs (minor units). */
export interface FixedPlan {
  readonly key: string;
  readonly largestMonth: number;
  readonly cost: number;
}

/** A loan repaid as fast as the budget allows. Minor units; the rate is nominal a year, paid monthly. */
export interface OpenLoan {
  readonly key: string;
  readonly principal: number;
  readonly yearlyRate: DecimalString;
}

/** A loan at one budget; all null where the budget never repays it. */
export interface LoanAtBudget {
  readonly key: string;
  readonly count: number | null;
  readonly interest: number | null;
  /** Interest less than at the asked budget; negative on the rungs below it. Null where either never ends. */
  readonly saved: number | null;
}

export interface Rung {
  readonly budget: number;
  /** Keys of the plans that never ask for more in a month, cheapest first. */
  readonly fits: readonly string[];
  readonly loans: readonly LoanAtBudget[];
}

/** How far to look around the budget: so many rungs either way, `step` minor units apart. */
export interface LadderSize {
  readonly step: number;
  readonly each: number;
}

/**
 * What a monthly budget, and some more or less of it, can pay for (calculator facts, section 5, row 16), smallest
 * first. Rungs of nothing or less are left out. Throws InputError for what cannot be meant.
 */
export function budgetLadder(
  budget: number,
  { step, each }: LadderSize,
  plans: readonly FixedPlan[],
  loans: readonly OpenLoan[] = [],
): readonly Rung[] {
  readWhole('budget', budget, 1, Number.MAX_SAFE_INTEGER);
  readWhole('step', step, 1, Number.MAX_SAFE_INTEGER);
  readWhole('each', each, 0, 50);
  const cheapest = plans.toSorted((one, other) => one.cost - other.cost);
  const repaid = loans.map((loan, index) => {
    const field = `loans[${index}]`;
    readWhole(`${field}.principal`, loan.principal, 1, Number.MAX_SAFE_INTEGER);
    const rate = readFraction(`${field}.yearlyRate`, loan.yearlyRate, { atLeast: 0, atMost: 10 }) / 12;
    return { key: loan.key, at: (month: number) => monthsToRepay(loan.principal, rate, month) };
  });
  const asked = repaid.map(({ at }) => at(budget)?.interest ?? null);
  const rungs = Array.from({ length: 2 * each + 1 }, (_, index) => budget + (index - each) * step);
  return rungs
    .filter((month) => month > 0)
    .map((month) => ({
      budget: month,
      fits: cheapest.filter(({ largestMonth }) => largestMonth <= month).map(({ key }) => key),
      loans: repaid.map(({ key, at }, index) => {
        const then = at(month);
        const before = asked[index] ?? null;
        const saved = then === null || before === null ? null : before - then.interest;
        return { key, count: then?.count ?? null, interest: then?.interest ?? null, saved };
      }),
    }));
}
