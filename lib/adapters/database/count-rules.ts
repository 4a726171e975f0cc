import type { RecordedReading } from '../../core/history/record';
import { countReading, rulesOf } from '../../core/history/rule-count';
import type { RuleCount } from '../../core/history/rule-count';
import type { Database } from './database';

/** Counts what the rules did in readings just added. Call it in the transaction that adds them: once each. */
export async function countRules({ ruleCounts }: Database, added: readonly RecordedReading[]): Promise<void> {
  const rules = rulesOf(added);
  if (rules.length === 0) return;
  const there = await ruleCounts.bulkGet([...rules]);
  const counts = new Map<string, RuleCount>();
  for (const count of there) if (count) counts.set(count.rule, count);
  for (const record of added)
    for (const [rule, count] of countReading(counts, record)) counts.set(rule, count);
  await ruleCounts.bulkPut([...counts.values()]);
}
