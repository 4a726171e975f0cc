import { Validator } from '@cfworker/json-schema';
import { ruleProblems } from '../../core/reading/rules/rule-problems';
import type { RuleProblem } from '../../core/reading/rules/rule-problems';
import type { Rule } from '../../core/reading/rules/rule';
import schema from '../../core/reading/rules/rule.schema.json';

/** A rule from outside: usable, or why not. `shape` is where it departs from the declared shape. */
export type ReadRule =
  | { readonly kind: 'rule'; readonly rule: Rule }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'newer' }
  | { readonly kind: 'shape'; readonly at: string; readonly text: string }
  | { readonly kind: 'problems'; readonly problems: readonly RuleProblem[] };

const LARGEST = 50_000;
const MOST_SLOTS = 40;
/** Interprets the schema instead of compiling it, as the extension's content policy wants. */
const validator = new Validator(schema, '7');

/**
 * Checks a value that claims to be a rule: imported by the user, or kept by an older version. `parses` is the page's
 * own judgement of a selector (`querySelector` on an empty fragment); nothing of the value is run before it passed.
 */
export function readRule(value: unknown, parses: (selector: string) => boolean): ReadRule {
  const text = JSON.stringify(value) ?? '';
  if (text.length > LARGEST) return { kind: 'too-large' };
  // What was validated is what is used: a copy without prototype tricks or getters.
  const copy: unknown = text === '' ? null : JSON.parse(text);
  if (isNewer(copy)) return { kind: 'newer' };
  const { valid, errors } = validator.validate(copy);
  if (!valid) {
    const deepest = errors.toSorted((a, b) => b.instanceLocation.length - a.instanceLocation.length)[0];
    return { kind: 'shape', at: deepest?.instanceLocation ?? '#', text: deepest?.error ?? '' };
  }
  const rule = copy as Rule;
  if (rule.slots.length > MOST_SLOTS) return { kind: 'too-large' };
  const problems = ruleProblems(rule, parses);
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'rule', rule };
}

/** Written for a version of the product that knows more. */
function isNewer(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    'version' in value &&
    typeof value.version === 'number' &&
    value.version > schema.definitions.Rule.properties.version.const
  );
}
