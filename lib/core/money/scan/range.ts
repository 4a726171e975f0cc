import { isFreeAfter, isFreeBefore } from './bare';
import type { Candidate } from './candidate';
import type { MoneyContext } from './context';
import { valueOf } from './value';

const BETWEEN = /^ ?(?:[-–—~～〜]|至|到) ?$/;

/** "600~30000元", "$35 - 1,000": the sign of one end of a range serves the other, and so does "1~5万"'s scale. */
export function shareSigns(
  text: string,
  candidates: readonly Candidate[],
  context: MoneyContext,
): Candidate[] {
  const shared = [...candidates];
  candidates.forEach((right, index) => {
    const left = candidates[index - 1];
    if (!left || !BETWEEN.test(text.slice(left.end, right.start))) return;
    if (left.amount === null && right.amount !== null) {
      if (!isFreeBefore(text, left.start, false)) return;
      const scale =
        left.printed.scale || Number(left.printed.digits) >= Number(right.printed.digits)
          ? left.printed.scale
          : right.printed.scale;
      shared[index - 1] = served({ ...left, printed: { ...left.printed, scale } }, right, context);
    } else if (right.amount === null && left.amount !== null && isFreeAfter(text, right.end, false)) {
      shared[index] = served(right, left, context);
    }
  });
  return shared;
}

function served(candidate: Candidate, by: Candidate, context: MoneyContext): Candidate {
  const value = valueOf(candidate.printed, by.currency, context);
  if (!value) return candidate;
  const { currency, evidence } = by;
  return { ...candidate, amount: value.amount, currency, evidence };
}
