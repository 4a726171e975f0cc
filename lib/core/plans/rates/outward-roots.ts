import type { Curve, Point } from './curve';
import { refineRoot, refineTurn } from './refine-root';

const FIRST_STEP = 1e-4;
const GROWTH = 1.15;
/** Among crowded roots steps grow slowly, so that few share one. */
const CROWDED_GROWTH = 1.02;
const MOST_STEPS = 1500;
/** A curve this near zero, as a share of its terms, touches it. */
const NOISE = 1e-14;

/** Into so many pieces a step is cut that may hold more roots than its ends can tell. */
const PIECES = 8;

/** What to look out for: zero being a root, and flows of so many signs that three roots may share one step. */
export interface Outlook {
  readonly zeroIsRoot: boolean;
  readonly crowded: boolean;
}

/**
 * The roots of a curve from zero outwards to `end`, nearest first. Steps grow by 15 %, or 2 % where roots may be crowded; where the curve dips towards
 * zero and away again inside one step, its turning point is looked at too, so that two near roots are not stepped
 * over. Where zero itself is a root, the search starts just beside it.
 */
export function* outwardRoots(curve: Curve, end: number, outlook: Outlook): Generator<number, undefined> {
  let step = Math.min(FIRST_STEP, (100 * FIRST_STEP) / curve.horizon);
  let from = outlook.zeroIsRoot ? step / 100 : 0;
  let here = curve.at(from);
  for (let taken = 0; taken < MOST_STEPS && from < end; taken += 1) {
    const to = Math.min(from + step, end);
    const there = curve.at(to);
    if (!outlook.crowded) yield* between(curve, from, here, to, there);
    else if (crosses(here, there) || turns(here, there)) {
      for (let piece = 1, left = from, leftPoint = here; piece <= PIECES; piece += 1) {
        const right = piece === PIECES ? to : from + ((to - from) * piece) / PIECES;
        const rightPoint = piece === PIECES ? there : curve.at(right);
        yield* between(curve, left, leftPoint, right, rightPoint);
        [left, leftPoint] = [right, rightPoint];
      }
    }
    [from, here] = [to, there];
    step *= outlook.crowded ? CROWDED_GROWTH : GROWTH;
  }
}

/** The roots of one stretch, as far as its ends tell: none, one, or a pair around a turning point. */
function* between(curve: Curve, from: number, here: Point, to: number, there: Point): Generator<number> {
  if (there.value === 0) yield to;
  else if (crosses(here, there)) yield refineRoot(curve, from, to);
  else if (turns(here, there)) yield* dip(curve, from, to);
}

function crosses(here: Point, there: Point): boolean {
  return heading(here) !== Math.sign(there.value);
}

/** Towards zero at one end, away from it at the other. */
function turns(here: Point, there: Point): boolean {
  return here.value * here.slope < 0 && there.value * there.slope > 0;
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
