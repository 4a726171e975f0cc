import type { Curve, Point } from './curve';
import { refineRoot, refineTurn } from './refine-root';

const FIRST_STEP = 1e-4;
const GROWTH = 1.15;
const MOST_STEPS = 400;
/** A curve this near zero, as a share of its terms, touches it. */
const NOISE = 1e-14;

/**
 * The roots of a curve from zero outwards to `end`, nearest first. Steps grow by 15 %; where the curve dips towards
 * zero and away again inside one step, its turning point is looked at too, so that two near roots are not stepped
 * over. Where zero itself is a root, say so: the search then starts just beside it.
 */
export function* outwardRoots(curve: Curve, end: number, zeroIsRoot: boolean): Generator<number, undefined> {
  let step = Math.min(FIRST_STEP, (100 * FIRST_STEP) / curve.horizon);
  let from = zeroIsRoot ? step / 100 : 0;
  let here = curve.at(from);
  for (let taken = 0; taken < MOST_STEPS && from < end; taken += 1) {
    const to = Math.min(from + step, end);
    const there = curve.at(to);
    if (there.value === 0) yield to;
    else if (heading(here) !== Math.sign(there.value)) yield refineRoot(curve, from, to);
    else if (here.value * here.slope < 0 && there.value * there.slope > 0) yield* dip(curve, from, to);
    [from, here] = [to, there];
    step *= GROWTH;
  }
}

/** The sign of a value, or at a root the sign it is about to take. */
function heading({ value, slope }: Point): number {
  return Math.sign(value) || Math.sign(slope);
}

function* dip(curve: Curve, from: number, to: number): Generator<number> {
  const turn = refineTurn(curve, from, to);
  const { value, size } = curve.at(turn);
  if (Math.abs(value) <= NOISE * size) yield turn;
  else if (Math.sign(value) !== heading(curve.at(from))) {
    yield refineRoot(curve, from, turn);
    yield refineRoot(curve, turn, to);
  }
}
