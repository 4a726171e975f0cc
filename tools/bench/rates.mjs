import { importCore } from '../import-core.mjs';
import { rateAnswers } from './rate-answers.mjs';
import { rateSpeed } from './rate-speed.mjs';

const ROUNDS = 15;

/** The calculator: who is right, how fast rates are solved, and how long a comparison takes. */
export async function* rates() {
  yield* rateAnswers();
  yield* rateSpeed();
  yield* comparison();
}

/** 15 plans of twelve payments compared, against as many naive double-precision Newton solves. */
async function* comparison() {
  const { comparePlans } = await importCore('lib/core/plans/compare-plans.ts');
  const { EMPTY_PLAN } = await importCore('lib/core/plans/plan.ts');
  const each = Array.from({ length: 15 }, (_, index) => (129 + index / 2).toFixed(2));
  const options = each.map((amount) => ({
    key: amount,
    plan: { ...EMPTY_PLAN, count: 12, each: amount, currency: 'CNY' },
  }));
  const ours = () => comparePlans({ amount: '1499.00', currency: 'CNY' }, options);
  const yardstick = () => each.map((amount) => newton(149_900, Number(amount) * 100, 12));
  const rounds = Array.from({ length: ROUNDS }, () => [time(ours), time(yardstick)]).toSorted(
    (a, b) => a[0] - b[0],
  );
  const [mine, theirs] = rounds[Math.floor(ROUNDS / 2)];
  yield {
    name: 'calculator.compare-15-plans',
    value: Number(mine.toFixed(3)),
    unit: 'milliseconds',
    against: '15 unguarded Newton solves in doubles, same run',
    ratio: Number((mine / theirs).toFixed(1)),
  };
}

function newton(price, each, count) {
  let rate = 0.01;
  for (let step = 0; step < 20; step += 1) {
    let value = -price;
    let slope = 0;
    for (let k = 1; k <= count; k += 1) {
      value += each * (1 + rate) ** -k;
      slope -= (k * each * (1 + rate) ** -k) / (1 + rate);
    }
    rate -= value / slope;
  }
  return rate;
}

function time(run) {
  const started = performance.now();
  for (let again = 0; again < 20; again += 1) run();
  return (performance.now() - started) / 20;
}
