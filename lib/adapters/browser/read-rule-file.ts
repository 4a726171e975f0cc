import * as v from 'valibot';
import { TAUGHT_SLOT } from '../../core/reading/local/local-rule';
import type { LocalRule } from '../../core/reading/local/local-rule';
import { RULE_FILE } from '../../core/reading/local/rule-file';
import { localRule } from './local-rule-schema';
import { readRule } from './read-rule';

/** Why a file of rules is not taken in, with the place to look at. Lines and columns begin with 1. */
export type FileProblem =
  | { readonly kind: 'too-large' | 'not-ours' | 'newer' | 'too-many' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number }
  | { readonly kind: 'bad-rule'; readonly rule: number; readonly line: number | null; readonly at: string }
  | { readonly kind: 'twice'; readonly rule: number; readonly line: number | null; readonly at: string };

export type ReadFile =
  | { readonly kind: 'rules'; readonly rules: readonly LocalRule[] }
  | { readonly kind: 'problem'; readonly problem: FileProblem };

const LARGEST = 2_000_000;
const MOST_RULES = 500;
const LONGEST_PATH = 100;

const shell = v.looseObject({
  format: v.literal(RULE_FILE.format),
  version: v.number(),
  rules: v.array(v.unknown()),
});

/**
 * Reads a file of local rules: all of it, or nothing and why. Every rule is held to the schema of rules, to what a
 * local rule must be besides, and its selectors to the browser's own judgement (`parses`).
 */
export function readRuleFile(text: string, parses: (selector: string) => boolean): ReadFile {
  if (text.length > LARGEST) return refused({ kind: 'too-large' });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused({ kind: 'not-json', ...placeOf(text, error) });
  }
  const read = v.safeParse(shell, value);
  if (!read.success) return refused({ kind: 'not-ours' });
  if (read.output.version > RULE_FILE.version) return refused({ kind: 'newer' });
  if (read.output.rules.length > MOST_RULES) return refused({ kind: 'too-many' });
  const rules: LocalRule[] = [];
  for (const [index, one] of read.output.rules.entries()) {
    const place = { rule: index + 1, line: lineOf(text, one) };
    const checked = checkLocal(one, parses);
    if ('at' in checked) return refused({ kind: 'bad-rule', ...place, at: checked.at });
    const { id } = checked.local.rule;
    if (rules.some(({ rule }) => rule.id === id)) return refused({ kind: 'twice', ...place, at: id });
    rules.push(checked.local);
  }
  return { kind: 'rules', rules };
}

/** One local rule from outside, or the place at which it is not as it must be. */
export function checkLocal(
  one: unknown,
  parses: (selector: string) => boolean,
): { readonly local: LocalRule } | { readonly at: string } {
  const read = v.safeParse(localRule, one);
  if (!read.success) return { at: v.getDotPath(read.issues[0]) ?? 'rule' };
  const local = read.output;
  const { rule, store, box } = local;
  const known = readRule(rule, parses);
  if (known.kind === 'shape') return { at: `rule${known.at.replace(/^#/, '').replaceAll('/', '.')}` };
  if (known.kind === 'problems') {
    // A shop on one's own machine has no domain.
    const problem = known.problems.find(({ kind, written }) => kind !== 'host' || written !== store);
    if (problem) return { at: `rule.${problem.at}: ${problem.written}` };
  } else if (known.kind !== 'rule') return { at: 'rule' };
  const [slot, ...more] = rule.slots;
  if (slot?.id !== TAUGHT_SLOT || slot.box !== box || more.length > 0) return { at: 'rule.slots' };
  const long = rule.where?.pages?.find(({ path = '' }) => path.length > LONGEST_PATH);
  return long ? { at: `rule.where.pages: ${long.path ?? ''}` } : { local };
}

function refused(problem: FileProblem): ReadFile {
  return { kind: 'problem', problem };
}

/** Where the browser says that JSON ends to be JSON; the end where it does not say. */
function placeOf(text: string, error: unknown): { readonly line: number; readonly column: number } {
  const message = error instanceof Error ? error.message : '';
  const named = /line (\d{1,9}) column (\d{1,9})/.exec(message);
  if (named) return { line: Number(named[1]), column: Number(named[2]) };
  const position = Number(/position (\d{1,9})/.exec(message)?.[1] ?? text.length);
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The line a rule's id stands on; null when it has none. */
function lineOf(text: string, one: unknown): number | null {
  const rule = typeof one === 'object' && one !== null && 'rule' in one ? one.rule : null;
  const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : null;
  const at = typeof id === 'string' && id !== '' ? text.indexOf(JSON.stringify(id)) : -1;
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}
