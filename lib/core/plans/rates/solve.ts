import type { RateQuality } from './quality';

/**
 * The rate of one period at which the lender's flows balance: Σ flow_k · (1+i)^-k = 0, flows at whole periods,
 * first index today. Solved in x = ln(1+i), bracketing from 0 outwards: the positive root nearest zero, else
 * the negative one nearest zero (the only lawful rule found: UK SI 1980/51 reg. 9(3); calculator facts, 4).
 */
export interface PeriodRate {
  /** A fraction per period; null when no rate exists. */
  readonly rate: number | null;
  readonly quality: RateQuality;
}

const FIRST_STEP = 1e-4;
const GROWTH = 1.15;
const HIGHEST = 50;
/** ln(1 − 0.9999): below −99.99 % a period nothing is meaningful. */
const LOWEST = -9.2;

export function solvePeriodRate(flows: readonly number[]): PeriodRate {
  const scale = flows.reduce((sum, flow) => sum + Math.abs(flow), 0);
  const turns = signChanges(flows);
  if (scale === 0 || turns === 0) return { rate: null, quality: 'none' };
  const balance = flows.reduce((sum, flow) => sum + flow, 0);
  const root = Math.abs(balance) <= 1e-13 * scale ? 0 : (search(flows, 1) ?? search(flows, -1));
  if (root === null) return { rate: null, quality: 'none' };
  const rate = Math.expm1(root);
  if (turns === 1) return { rate, quality: 'apr' };
  return { rate, quality: turnsAgainstLender(flows, rate) ? 'not-a-loan' : 'ambiguous' };
}

/** Present value in x = ln(1+i), summed by Horner's rule. */
function presentValue(flows: readonly number[], x: number): number {
  const v = Math.exp(-x);
  return flows.reduceRight((sum, flow) => sum * v + flow, 0);
}

function search(flows: readonly number[], side: 1 | -1): number | null {
  let from = 0;
  let step = FIRST_STEP;
  let valueFrom = presentValue(flows, 0);
  while (side > 0 ? from < HIGHEST : from > LOWEST) {
    const to = from + side * step;
    const valueTo = presentValue(flows, to);
    if (!Number.isFinite(valueTo)) return null;
    if (valueFrom * valueTo <= 0) return bisect(flows, from, to);
    [from, valueFrom] = [to, valueTo];
    step *= GROWTH;
  }
  return null;
}

/** Halves until two neighbouring doubles are left: a bracketed root cannot diverge. */
function bisect(flows: readonly number[], from: number, to: number): number {
  let [low, high] = [from, to];
  const lowSign = Math.sign(presentValue(flows, low));
  for (let halving = 0; halving < 200; halving += 1) {
    const middle = (low + high) / 2;
    if (middle === low || middle === high) return middle;
    if (Math.sign(presentValue(flows, middle)) === lowSign) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function signChanges(flows: readonly number[]): number {
  const signs = flows.filter((flow) => flow !== 0).map(Math.sign);
  return signs.filter((sign, index) => index > 0 && sign !== signs[index - 1]).length;
}

/** The balance at the solved rate, in the shopper's favour before the end, means this is no loan (facts, 5). */
function turnsAgainstLender(flows: readonly number[], rate: number): boolean {
  let owed = 0;
  return flows.slice(0, -1).some((flow) => {
    owed = owed * (1 + rate) - flow;
    return owed < 0 && Math.abs(owed) > 1e-6;
  });
}
