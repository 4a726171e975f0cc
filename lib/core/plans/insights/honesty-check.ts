import type { DecimalString } from '../../money/amount';
import { decimalOf } from '../../money/decimal-of';
import type { AnnualRate } from '../rates/annual';
import type { Schedule } from '../schedule/schedule';
import { rateAgainst } from './rate-against';
import {
  otherFigures,
  statedFigures,
  type Convention,
  type ConventionFigure,
  type Stated,
} from './rate-conventions';
import { readFraction } from './read-fraction';

/** In points a year (calculator facts, section 2): lenders round; 1/8 is what US law forgives. */
const AGREES = 0.0005;
const CLOSE = 0.00125;
/** A convention must fit better than a statement: rounded payments move a rate by up to 0.03 points. */
const EXPLAINS = 0.0003;
const NOISE = 1e-9;

/** A rate as a page prints it, and what the page says it is. */
export interface PrintedRate {
  /** With the decimals printed: "0.1303" for 13.03 %. */
  readonly rate: DecimalString;
  readonly as: Stated | 'unclear';
}

export interface HonestyCheck {
  /**
   * `agrees`: within rounding. `close`: within 1/8 point. `other-convention`: not what it says, but a figure one
   * arrives at by a known convention. `does-not-fit`: none of these.
   */
  readonly verdict: 'agrees' | 'close' | 'other-convention' | 'does-not-fit';
  /** What the printed figure seems to be: the statement itself, it cut off instead of rounded, or another; or null. */
  readonly convention: Convention | 'truncated' | null;
  readonly printed: DecimalString;
  /** What the plan gives in the stated convention (of an unclear one: the nearer of nominal and effective). */
  readonly computed: DecimalString;
  /** What it gives in the named convention; null when none is named. */
  readonly explained: DecimalString | null;
  /** The rate of the plan, to show beside it. */
  readonly annual: AnnualRate;
}

/**
 * Holds a printed rate against the printed payments (calculator facts, section 5, row 11). `price`: what the
 * payments are held against, in minor units; the plan's own unless told. Null where the payments have no rate, or one that
 * must not be called so (a deposit that comes back).
 */
export function honestyCheck(
  schedule: Schedule,
  printed: PrintedRate,
  price: number | null = schedule.price,
): HonestyCheck | null {
  const rate = readFraction('printed.rate', printed.rate, { atLeast: -1, atMost: 1e6 });
  const figures = price === null ? null : statedFigures(schedule, price);
  const solved = price === null ? null : rateAgainst(schedule, price);
  const annual = solved?.quality === 'not-a-loan' ? null : (solved?.annual ?? null);
  if (price === null || figures === null || annual === null) return null;
  const claims = printed.as === 'unclear' ? (['nominal', 'effective'] as const) : [printed.as];
  const stated = nearest(
    claims.map((claim) => figures[claim]),
    rate,
  );
  if (stated === null) return null;
  const told = { printed: printed.rate, computed: decimalOf(stated.value), annual };
  const cut = isCutOff(printed.rate, stated.value);
  const own = { convention: cut ? ('truncated' as const) : stated.convention, explained: told.computed };
  if (distance(stated, rate) <= slack(printed.rate, stated, AGREES))
    return { ...told, ...own, verdict: 'agrees' };
  if (cut) return { ...told, ...own, verdict: 'other-convention' };
  const fitting = claims
    .flatMap((claim) => otherFigures(schedule, price, claim))
    .filter((figure) => distance(figure, rate) <= slack(printed.rate, figure, EXPLAINS));
  const best = nearest(fitting, rate);
  const near = distance(stated, rate) <= CLOSE + NOISE;
  const verdict = near ? 'close' : best === null ? 'does-not-fit' : 'other-convention';
  return {
    ...told,
    verdict,
    convention: best?.convention ?? null,
    explained: best === null ? null : decimalOf(best.value),
  };
}

/** In points a year. */
function distance({ value, yearly }: ConventionFigure, rate: number): number {
  return Math.abs(value - rate) * yearly;
}

function nearest(figures: readonly ConventionFigure[], rate: number): ConventionFigure | null {
  const sorted = figures.toSorted((one, other) => distance(one, rate) - distance(other, rate));
  return sorted[0] ?? null;
}

/** Half of the last printed digit may always be missing, where at least two digits that count are printed. */
function slack(printed: DecimalString, { yearly }: ConventionFigure, least: number): number {
  const half = 0.5 * 10 ** -decimalsOf(printed) * yearly;
  const counted = printed.replace(/^-?[0.]*/, '').replace('.', '').length;
  // A yearly rate printed in whole per cent is not a rounded rate but a vague one.
  const precise = yearly === 1 ? decimalsOf(printed) >= 3 : counted >= 2;
  return (precise ? Math.max(least, half) : least) + NOISE;
}

/** True when the figure is printed to one or two decimals of a per cent that are cut off, where rounding goes up. */
function isCutOff(printed: DecimalString, value: number): boolean {
  const decimals = decimalsOf(printed);
  if (value <= 0 || decimals < 3 || decimals > 4) return false;
  const shown = Math.round(Number(printed) * 10 ** decimals);
  const units = value * 10 ** decimals;
  return Math.floor(units) === shown && Math.round(units) !== shown;
}

function decimalsOf(text: DecimalString): number {
  return text.split('.')[1]?.length ?? 0;
}
