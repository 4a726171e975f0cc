import type { Side } from './curve';
import { refineRoot } from './refine-root';
import type { Stream } from './stream';

/**
 * The root of a side that can have one only, as y = |ln(1 + rate)|; null when it is not before `end`. Its bracket is
 * the whole side, and it is first looked for where the average times of what is lent and what is paid put it.
 */
export function onlyRoot(stream: Stream, side: Side, end: number): number | null {
  const curve = stream.curve(side);
  if (Math.sign(curve.at(end).value) === Math.sign(stream.total)) return null;
  const guess = Math.abs(averageGuess(stream));
  return refineRoot(curve, 0, end, guess < end ? guess : end / 2);
}

/** ln(paid / lent) over the time between the averages of both. */
function averageGuess({ amounts, times }: Stream): number {
  let [paid, paidMoment, lent, lentMoment] = [0, 0, 0, 0];
  for (const [index, amount] of amounts.entries()) {
    const moment = Math.abs(amount) * (times[index] ?? 0);
    if (amount > 0) {
      paid += amount;
      paidMoment += moment;
    } else {
      lent -= amount;
      lentMoment += moment;
    }
  }
  return Math.log(paid / lent) / (paidMoment / paid - lentMoment / lent);
}
