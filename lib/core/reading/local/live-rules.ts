import type { LocalRule } from './local-rule';

/** One entry of the log of local rules: a rule taught, taken in or brought back; or, without one, removed. */
export interface LocalRuleRecord {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Id of the rule it is about. */
  readonly rule: string;
  readonly store: string;
  readonly local: LocalRule | null;
}

/** The rules that hold after a log, in any order, latest first. Of two records at one time the greater id counts. */
export function liveRules(records: readonly LocalRuleRecord[]): readonly LocalRule[] {
  const last = new Map<string, LocalRuleRecord>();
  for (const record of records) {
    const before = last.get(record.rule);
    if (!before || isLater(record, before)) last.set(record.rule, record);
  }
  return [...last.values()]
    .flatMap(({ local }) => (local ? [local] : []))
    .toSorted((a, b) => b.at.localeCompare(a.at) || a.rule.id.localeCompare(b.rule.id));
}

/** The last content a rule had, removed or not: what bringing it back brings back. */
export function lastContent(records: readonly LocalRuleRecord[], rule: string): LocalRule | null {
  const own = records.filter((record) => record.rule === rule && record.local !== null);
  const [latest] = own.toSorted((a, b) => (isLater(a, b) ? -1 : 1));
  return latest?.local ?? null;
}

function isLater(a: LocalRuleRecord, b: LocalRuleRecord): boolean {
  return a.at > b.at || (a.at === b.at && a.id > b.id);
}
