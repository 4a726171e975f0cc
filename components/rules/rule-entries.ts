import type { RuleCount } from '@/lib/core/history/rule-count';
import { isLocalRule } from '@/lib/core/reading/local/local-rule';
import { brandRule } from '@/lib/core/reading/rules/firings';
import { GENERAL_PATHS } from '@/lib/core/reading/rules/general-paths';
import type { Basis, Rule } from '@/lib/core/reading/rules/rule';
import type { Tongue } from '../ui/create-words';

/** A place of a rule, or a general path, with what it did so far; null when it never did anything. */
export interface RulePart {
  /** As counts and evidence name it: `mi.com/cashier`, `brand:huabei`, `generic/plan-sentence`. */
  readonly rule: string;
  readonly count: RuleCount | null;
}

export interface RuleEntry {
  readonly id: string;
  readonly name: string;
  readonly group: 'store' | 'platform' | 'provider' | 'general' | 'other';
  readonly basis: readonly Basis[];
  readonly parts: readonly RulePart[];
}

/** The built-in rules a screen is drawn from. */
export interface BuiltIn {
  readonly stores: readonly Rule[];
  readonly platforms: readonly Rule[];
  readonly providers: readonly Rule[];
}

/** Every built-in rule with its places and counts, and what fired under a name no rule bears any more. */
export function ruleEntries(
  { stores, platforms, providers }: BuiltIn,
  counts: readonly RuleCount[],
  language: Tongue,
): readonly RuleEntry[] {
  const byRule = new Map(counts.map((count) => [count.rule, count]));
  const part = (rule: string): RulePart => ({ rule, count: byRule.get(rule) ?? null });
  const entry = (rule: Rule, group: 'store' | 'platform' | 'provider'): RuleEntry => ({
    id: rule.id,
    name: rule.names[language],
    group,
    basis: rule.basis,
    parts: [
      ...(rule.brand ? [part(brandRule(rule.id))] : []),
      ...rule.slots.map((slot) => part(`${rule.id}/${slot.id}`)),
    ],
  });
  const known: readonly RuleEntry[] = [
    ...stores.map((rule) => entry(rule, 'store')),
    ...platforms.map((rule) => entry(rule, 'platform')),
    ...providers.map((rule) => entry(rule, 'provider')),
    ...GENERAL_PATHS.map((path) => single('general', path, part(path))),
  ];
  const named = new Set(known.flatMap(({ parts }) => parts.map(({ rule }) => rule)));
  const other = counts
    .filter(({ rule }) => !named.has(rule) && !isLocalRule(rule))
    .toSorted((a, b) => a.rule.localeCompare(b.rule))
    .map(({ rule }) => single('other', rule, part(rule)));
  return [...known, ...other];
}

function single(group: 'general' | 'other', id: string, part: RulePart): RuleEntry {
  return { id, name: '', group, basis: [], parts: [part] };
}
