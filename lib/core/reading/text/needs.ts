import { AMOUNT, FILL } from './template';

interface Needs {
  readonly percent: boolean;
  readonly amount: boolean;
  readonly number: boolean;
}

const known = new WeakMap<RegExp, Needs>();

/** Whether a text has what a template cannot match without: most texts lack it, and are spared the expression. */
export function mayMatch(template: RegExp, text: string): boolean {
  const needs = known.get(template) ?? needsOf(template);
  known.set(template, needs);
  if (needs.percent && !text.includes('%')) return false;
  if (needs.amount) return text.includes(AMOUNT);
  return !needs.number || text.includes(AMOUNT) || /\d/.test(text);
}

function needsOf({ source }: RegExp): Needs {
  return {
    percent: source.includes('(?<percent>'),
    amount: source.includes(`(?<each>${AMOUNT}`) && !source.includes(`(?<each>${AMOUNT}${FILL}*|`),
    number: /\(\?<(?:each|first|down|min|max|fee)>/.test(source),
  };
}
