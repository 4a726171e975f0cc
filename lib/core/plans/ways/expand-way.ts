import type { Schedule } from '../schedule/schedule';
import { InputError } from '../input-error';
import { checkMoney } from './check-money';
import { definitionOf } from './definition-of';
import { ONE_PERIOD } from './define-way';
import type { Context, FieldAnswer, Missing, Question } from './define-way';
import { refuseContradictions } from './refuse-contradictions';
import { refuseGift } from './refuse-gift';
import { unionOfMissing } from './union-of-missing';
import type { Way } from './way';

/** One full set of facts, and its payments. */
export interface Variant {
  readonly schedule: Schedule;
  /** What was taken for granted because it is not stated, by field. */
  readonly assumed: Readonly<Record<string, FieldAnswer>>;
  /** True when every answer is the usual one, or the only one possible. At most one variant is. */
  readonly usual: boolean;
}

/** All a way may come to. Either some variants, or what is missing; never both. */
export type Expansion =
  | { readonly variants: readonly Variant[]; readonly missing: null }
  | { readonly variants: readonly []; readonly missing: Missing };

type Answers = Readonly<Record<string, FieldAnswer>>;

/** More sets of facts than this are not worked out: the ends of every question hold the rest. */
const MOST_VARIANTS = 32;

/**
 * Everything a way of paying may come to: its payments for each set of answers to its open questions, or the
 * bounds of its total when too little is stated. Throws InputError when terms contradict each other.
 */
export function expandWay(way: Way, context: Context): Expansion {
  const definition = definitionOf(way.kind);
  checkMoney(definition.fields, way.terms, context);
  refuseContradictions(way.terms);
  const questions = definition.questions(way.terms, context);
  const variants: Variant[] = [];
  const gaps: Missing[] = [];
  const refusals: InputError[] = [];
  for (const assumed of answerSets(questions)) {
    const terms = { ...way.terms, ...withoutUnstated(assumed) };
    const outcome = outcomeOf(() => refuseGift(definition.schedule(terms, context), way.terms, context));
    if (outcome instanceof InputError && outcome.problem === 'too-large') throw outcome;
    const isUsual = questions.every((one) => assumed[one.field] === one.usual);
    if (outcome instanceof InputError) refusals.push(outcome);
    else if ('missing' in outcome) gaps.push(outcome);
    else variants.push({ schedule: outcome, assumed, usual: isUsual });
  }
  const [refusal] = refusals;
  if (gaps.length > 0)
    return {
      variants: [],
      missing: unionOfMissing(
        gaps,
        variants.map(({ schedule }) => schedule),
      ),
    };
  if (variants.length === 0 && refusal) throw refusal;
  const [only, ...others] = variants;
  return { variants: only && others.length === 0 ? [{ ...only, usual: true }] : variants, missing: null };
}

/** An answer that cannot go with what is stated is no answer; only when none can, the terms are refused. */
function outcomeOf(build: () => Schedule | Missing): Schedule | Missing | InputError {
  try {
    const built = build();
    return 'missing' in built || isCountable(built) ? built : tooLarge();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/** Sums stay exact only below 2^53 minor units. */
function isCountable({ payments }: Schedule): boolean {
  return Number.isSafeInteger(payments.reduce((sum, { amount }) => sum + Math.abs(amount), 0));
}

function tooLarge(): InputError {
  const sentence =
    'These payments grow beyond what can be counted. Check the rate and the number of payments.';
  return new InputError('terms', 'too-large', sentence);
}

/** Every combination of answers, the usual ones included; only the ends when there are too many. */
function answerSets(questions: readonly Question[]): readonly Answers[] {
  const all = product(questions, ({ candidates, usual }) =>
    usual === null ? candidates : [...new Set([...candidates, usual])],
  );
  if (all.length <= MOST_VARIANTS) return all;
  const ends = product(questions, ({ candidates }) => [
    ...new Set([...candidates.slice(0, 1), ...candidates.slice(-1)]),
  ]);
  const usual = product(questions, (one) => (one.usual === null ? [] : [one.usual]));
  return [...ends, ...usual];
}

function product(
  questions: readonly Question[],
  answers: (one: Question) => readonly FieldAnswer[],
): Answers[] {
  return questions.reduce<Answers[]>(
    (sets, one) => sets.flatMap((set) => answers(one).map((answer) => ({ ...set, [one.field]: answer }))),
    [{}],
  );
}

function withoutUnstated(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== ONE_PERIOD));
}
