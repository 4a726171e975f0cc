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

function needsOf({ source }: RegExp): Needs {
  return {
    percent: source.includes('(?<percent>'),
    amount: source.includes(`(?<each>${AMOUNT}`) && !source.includes(`(?<each>${AMOUNT}${FILL}*|`),
    number: /\(\?<(?:each|first|down|min|max|fee)>/.test(source),
    literals: neededLiterals(source),
  };
}
