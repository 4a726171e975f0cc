import type { Side } from './curve';
import { signChanges } from './sign-changes';
import type { Stream } from './stream';

/** Sums this small against all flows may be rounding, and their sign with it. */
const UNSURE_SHARE = 1e-12;

/**
 * How many rates of one side, above or below zero, can balance the flows at most. By Descartes no more than the signs
 * change; above zero no more than those of what has been paid so far, below zero of what is still to come (the rule
 * Norström 1972 drew from it), where discounting is exponential.
 */
export function mostRoots({ amounts, exponential }: Stream, side: Side): number {
  const changes = signChanges(amounts);
  if (changes < 2 || !exponential) return changes;
  const gross = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  let sum = 0;
  const sums = (side > 0 ? amounts : amounts.toReversed()).map((amount) => (sum += amount));
  const unsure = sums.some((one) => one !== 0 && Math.abs(one) <= UNSURE_SHARE * gross);
  return unsure ? changes : Math.min(changes, signChanges(sums));
}
