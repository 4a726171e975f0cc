import { neededLiterals } from './needed-literals';
import { AMOUNT, FILL } from './template';

interface Needs {
  readonly percent: boolean;
  readonly amount: boolean;
  readonly number: boolean;
  /** One of these stands in all that the template matches; null when it needs none. */
  readonly literals: readonly string[] | null;
}

const known = new WeakMap<RegExp, Needs>();

/**
 * Whether a text (and the same in lower case) has what a template cannot match without: most texts lack it, and are
 * spared the expression.
 */
export function mayMatch(template: RegExp, text: string, lower: string): boolean {
  const needs = known.get(template) ?? needsOf(template);
  known.set(template, needs);
  if (needs.percent && !text.includes('%')) return false;
  if (needs.amount && !text.includes(AMOUNT)) return false;
  if (needs.number && !text.includes(AMOUNT) && !/\d/.test(text)) return false;
  return needs.literals === null || needs.literals.some((literal) => lower.includes(literal));
}

/** Outweighs every literal of a phrase, and stands in none. */
const MARK = '\uE002'.repeat(40);
const PERCENT = /\(\?<percent>/g;
const SIGNED = new RegExp(String.raw`\(\?<each>${AMOUNT}${FILL}\*(?!\|)`, 'g');
const NUMBER = /\(\?<(?:each|first|down|min|max|fee)>/g;

function needsOf({ source }: RegExp): Needs {
  const amount = isNeeded(source, SIGNED);
  return {
    percent: isNeeded(source, PERCENT),
    amount,
    // An amount is a number: the question would be the same again.
    number: !amount && isNeeded(source, NUMBER),
    literals: neededLiterals(source),
  };
}

/** Whether nothing matches without a slot: one in "(fee {p} and)?" may be missing. */
function isNeeded(source: string, slot: RegExp): boolean {
  const marked = source.replace(slot, (opening) => MARK + opening);
  return marked !== source && (neededLiterals(marked)?.every((literal) => literal.includes(MARK)) ?? false);
}
