import type { Deed, Firing } from '../reading/rules/firings';
import type { RecordedReading } from './record';
import { isWhole } from './mark';
import { firingsOf } from '../reading/rules/firings';

/** How often a rule did something, in readings; and when and where it did last. */
export interface RuleCount extends Readonly<Record<Deed, number>> {
  readonly rule: string;
  /** ISO 8601 in UTC, and the store of that reading. */
  readonly lastAt: string;
  readonly lastStore: string;
}

/**
 * The counts after one more reading, by rule; only those it changes. Sample readings count for nothing: they were
 * read by no rule; nor does a page that is still being drawn: it is read again once it rests. The caller sees to it that a reading is handed over once.
 */
export function countReading(
  counts: ReadonlyMap<string, RuleCount>,
  { at, demo, reading }: RecordedReading,
): ReadonlyMap<string, RuleCount> {
  const changed = new Map<string, RuleCount>();
  if (demo || !isWhole(reading)) return changed;
  for (const { rule, did } of firingsOf(reading)) {
    const before = changed.get(rule) ?? counts.get(rule) ?? none(rule);
    const later = at >= before.lastAt;
    changed.set(rule, {
      ...before,
      [did]: before[did] + 1,
      lastAt: later ? at : before.lastAt,
      lastStore: later ? reading.page.store : before.lastStore,
    });
  }
  return changed;
}

/** The rules a batch of readings touches. */
export function rulesOf(records: readonly RecordedReading[]): readonly string[] {
  const firings = records.flatMap(({ demo, reading }): readonly Firing[] => (demo ? [] : firingsOf(reading)));
  return [...new Set(firings.map(({ rule }) => rule))];
}

function none(rule: string): RuleCount {
  return { rule, offer: 0, disabled: 0, mention: 0, empty: 0, refused: 0, lastAt: '', lastStore: '' };
}
