import { DEEDS } from '@/lib/core/reading/rules/firings';
import type { RuleEntry, RulePart } from './rule-entries';

/** Which places to show: all, those that fired, never, found empty, or whose rule is not verified. */
export const SHOWN = ['all', 'fired', 'never', 'empty', 'unverified'] as const;
export type Shown = (typeof SHOWN)[number];

/** The entries that match, each with its matching places; words match name, id and place in any case. */
export function findEntries(
  entries: readonly RuleEntry[],
  shown: Shown,
  search: string,
): readonly RuleEntry[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.flatMap((entry) => {
    const text = [entry.name, entry.id, ...entry.parts.map(({ rule }) => rule)].join('\n').toLowerCase();
    if (!words.every((word) => text.includes(word))) return [];
    if (shown === 'all') return [entry];
    if (shown === 'unverified') return isVerified(entry) ? [] : [entry];
    const parts = entry.parts.filter((part) => PASSES[shown](part));
    return parts.length > 0 ? [{ ...entry, parts }] : [];
  });
}

const PASSES: Readonly<Record<'fired' | 'never' | 'empty', (part: RulePart) => boolean>> = {
  fired: ({ count }) => count !== null && DEEDS.some((deed) => deed !== 'empty' && count[deed] > 0),
  never: ({ count }) => count === null,
  empty: ({ count }) => (count?.empty ?? 0) > 0,
};

/** The general paths rest on no page of one store; what is not built in any more cannot be verified. */
function isVerified({ group, basis }: RuleEntry): boolean {
  return group === 'general' || (basis.length > 0 && basis.every((one) => one.as !== 'unverified'));
}
