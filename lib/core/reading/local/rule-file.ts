import type { LocalRule } from './local-rule';

/** Local rules as a file: what it is, in which version, and the rules with their tests. */
export const RULE_FILE = { format: 'fenqi-radar-rules', version: 1 } as const;

export function ruleFile(rules: readonly LocalRule[]): string {
  return `${JSON.stringify({ ...RULE_FILE, rules }, null, 2)}\n`;
}

/** What taking a file in would do to the rules there are. */
export interface Merge {
  readonly added: readonly LocalRule[];
  /** Of an id that is there with other content: the file's replace it. */
  readonly replaced: readonly LocalRule[];
  readonly same: number;
}

export function mergeRules(held: readonly LocalRule[], taken: readonly LocalRule[]): Merge {
  const byId = new Map(held.map((local) => [local.rule.id, JSON.stringify(sorted(local))]));
  const state = (local: LocalRule) => {
    const before = byId.get(local.rule.id);
    return before === undefined ? 'added' : before === JSON.stringify(sorted(local)) ? 'same' : 'replaced';
  };
  return {
    added: taken.filter((local) => state(local) === 'added'),
    replaced: taken.filter((local) => state(local) === 'replaced'),
    same: taken.filter((local) => state(local) === 'same').length,
  };
}

/** The same content in the same order, whatever order its keys were written in. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
