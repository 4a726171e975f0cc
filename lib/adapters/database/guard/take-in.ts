import type { SnapshotPart } from '../../../app/ports/guard';
import { pastGate, withDatabase } from '../connection';
import { historyStore } from '../history-store';
import { localRuleStore } from '../local-rule-store';

/** Takes part of a snapshot in, each record once by its id: readings by the ordinary append, logs as logs are added to. */
export function takeInPart({ readings, rules, watches, deletions }: SnapshotPart): Promise<void> {
  return pastGate(async () => {
    if (readings.length > 0) await historyStore.appendMany(readings);
    if (rules.length > 0) await localRuleStore.add(rules);
    if (watches.length > 0) await addMissing('watchLog', watches);
    if (deletions.length > 0) await addMissing('trash', deletions);
  });
}

function addMissing(name: string, records: readonly { readonly id: string }[]): Promise<void> {
  return withDatabase((database) => {
    const table = database.table<{ readonly id: string }, string>(name);
    return database.transaction('rw', table, async () => {
      const there = await table.bulkGet(records.map(({ id }) => id));
      await table.bulkAdd(records.filter((_, i) => there[i] === undefined));
    });
  });
}
