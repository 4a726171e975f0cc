import { balanceTurns } from './balance-turns';
import { chooseRoot } from './choose-root';
import { NO_RATE } from './period-rate';
import type { PeriodRate } from './period-rate';
import { signChanges } from './sign-changes';
import type { Stream } from './stream';

/** The lawful rate of a stream, and what it may be called. `unit` is one minor unit in the unit of the amounts. */
export function rateOfStream(stream: Stream, unit: number): PeriodRate {
  const { root, rival } = chooseRoot(stream);
  if (root === null) return NO_RATE;
  const rate = Math.expm1(root);
  if (rival) return { rate, quality: 'ambiguous' };
  const loan = signChanges(stream.amounts) === 1 || !balanceTurns(stream, rate, unit);
  return { rate, quality: loan ? 'apr' : 'not-a-loan' };
}
