import { importCore } from '../import-core.mjs';
import { peers, yearApart } from './peers.mjs';

const COUNTS = [3, 12, 24, 60, 360];
const ROUNDS = 9;
const ROUND_MILLISECONDS = 8;
const AGAINST = new Set(['node-irr', 'xirr', 'financial']);

/**
 * Plans of equal payments solved per second, ours against each peer in the same run, in turns, middle round of each.
 * Beside each peer stands how many of the plans it gets right: speed at wrong answers is no speed.
 */
export async function* rateSpeed() {
  const { solvePeriodic } = await importCore('lib/core/plans/rates/solve-periodic.ts');
  const rivals = peers().filter(({ name }) => AGAINST.has(name.replace(/ .*/, '')));
  for (const count of COUNTS) {
    const plans = equalPayments(count);
    const dated = plans.map(({ flows }) => yearApart(flows));
    const contestants = [
      { name: 'ours', solve: (k) => solvePeriodic(plans[k].flows).rate },
      ...rivals.map(({ name, periodic, prepared }) => ({
        name,
        // xirr is handed its dates ready made; the others take the amounts.
        solve: prepared ? (k) => prepared(dated[k]) : (k) => periodic(plans[k].flows),
      })),
    ];
    const speeds = contestants.map(({ solve }) => ({ solve, times: Math.max(1, timesFor(solve)), all: [] }));
    for (let round = 0; round < ROUNDS; round += 1)
      for (const one of speeds) one.all.push(perSecond(one.solve, one.times));
    const [ours, ...theirs] = speeds.map(({ all }) => middle(all));
    for (const [index, { name, solve }] of contestants.slice(1).entries())
      yield {
        name: `calculator.solves.${count}`,
        value: Math.round(ours),
        unit: 'a second',
        against: `${name}, right on ${plans.filter((plan, k) => right(solve, k, plan.rate)).length} of ${plans.length}`,
        ratio: Number((ours / theirs[index]).toPrecision(3)),
      };
    if (count === 360)
      yield {
        name: 'calculator.solve.360',
        value: Number((1_000 / ours).toFixed(4)),
        unit: 'milliseconds',
        against: '0.2 milliseconds',
        ratio: Number((1_000 / ours / 0.2).toFixed(3)),
      };
  }
}

/** Plans at 0.3 % to 2 % a period, paid to the last digit a double holds, so that the rate is known. */
function equalPayments(count) {
  return Array.from({ length: 16 }, (_, k) => {
    const [price, rate] = [100_000 + 7_777 * k, 0.003 + 0.001_1 * k];
    const each = (price * rate) / -Math.expm1(-count * Math.log1p(rate));
    return { flows: [-price, ...Array.from({ length: count }, () => each)], rate };
  });
}

function right(solve, k, rate) {
  try {
    return Math.abs(solve(k) - rate) <= 1e-7;
  } catch {
    return false;
  }
}

/** How many solves fill a round; also warms up. */
function timesFor(solve) {
  let times = 1;
  for (;;) {
    const seconds = times / perSecond(solve, times);
    if (seconds * 1_000 >= ROUND_MILLISECONDS || times > 1e7) return times;
    times *= 2;
  }
}

function perSecond(solve, times) {
  const started = performance.now();
  for (let k = 0; k < times; k += 1)
    try {
      solve(k & 15);
    } catch {
      // A peer that throws is as fast as it throws; how often it is right stands beside it.
    }
  return (times / Math.max(performance.now() - started, 1e-6)) * 1_000;
}

function middle(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
