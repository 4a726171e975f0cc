import { importCore } from '../import-core.mjs';
import { peers } from './peers.mjs';
import { rateProblems } from './rate-problems.mjs';

const VERDICTS = ['right', 'other-root', 'wrong', 'none', 'cannot-say'];

/**
 * Who is right: answers to every committed vector that asks for a rate, ours and the peers'. `other-root` balances the
 * flows and is not the lawful rate; `none` is no answer where there is one; `cannot-say` is no function for such flows.
 */
export async function* rateAnswers() {
  const problems = rateProblems();
  for (const { name, solve } of [{ name: 'ours', solve: await ours() }, ...peers().map(asSolver)]) {
    const verdicts = problems.map((problem) => verdict(problem, solve(problem)));
    for (const key of VERDICTS)
      yield {
        name: `calculator.answers.${shortName(name)}.${key}`,
        value: verdicts.filter((one) => one === key).length,
        unit: `of ${problems.length} rates`,
      };
  }
}

async function ours() {
  const { solvePeriodic } = await importCore('lib/core/plans/rates/solve-periodic.ts');
  const { solveRate } = await importCore('lib/core/plans/rates/solve-rate.ts');
  const { answerLine } = await importCore('tools/calc/answer-line.ts');
  return ({ id, kind, inputs, periodic, dated }) => {
    if (periodic) return solvePeriodic(periodic).rate;
    if (dated)
      return solveRate(
        dated.map(({ amount, days }) => ({ amount, whole: 0, fraction: days / 365 })),
        'compound',
      ).rate;
    const { result } = answerLine(JSON.stringify({ id, kind, inputs }));
    return result.periodic === null ? null : Number(result.periodic ?? result.rate);
  };
}

/** Undefined where the peer has no function for such flows; null where it throws or gives no finite number. */
function asSolver({ name, periodic: onPeriods, dated: onDates }) {
  const attempt = (run) => {
    try {
      const rate = run();
      return Number.isFinite(rate) ? rate : null;
    } catch {
      return null;
    }
  };
  const solve = ({ periodic, dated }) => {
    if (periodic) return attempt(() => onPeriods(periodic));
    return dated && onDates ? attempt(() => onDates(dated)) : undefined;
  };
  return { name, solve };
}

function verdict({ periodic, dated, rate }, answer) {
  if (answer === undefined) return 'cannot-say';
  if (answer === null) return rate === null ? 'right' : 'none';
  if (rate !== null && Math.abs(answer - rate) <= 1e-7 * Math.max(1, Math.abs(rate))) return 'right';
  const times = periodic
    ? periodic.map((amount, k) => ({ amount, time: k }))
    : dated.map(({ amount, days }) => ({ amount, time: days / 365 }));
  return balances(times, answer) ? 'other-root' : 'wrong';
}

function balances(flows, rate) {
  if (!(rate > -1)) return false;
  const terms = flows.map(({ amount, time }) => amount * (1 + rate) ** -time);
  const size = terms.reduce((sum, term) => sum + Math.abs(term), 0);
  return Math.abs(terms.reduce((sum, term) => sum + term, 0)) <= 1e-9 * size;
}

/** "@formulajs/formulajs 4.6.1" as "formulajs". */
function shortName(name) {
  return name.replace(/^@[^/]+\//, '').replace(/ .*/, '');
}
