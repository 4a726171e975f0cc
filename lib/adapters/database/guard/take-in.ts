import type { SnapshotPart } from '../../../app/ports/guard';
import { importStore } from '../archive/import-store';
import { pastGate } from '../connection';

/** Takes part of a snapshot in, each record once by its id, as a file of the history is taken in. */
export function takeInPart({ readings, rules, watches, deletions }: SnapshotPart): Promise<void> {
  return pastGate(async () => {
    if (readings.length > 0) await importStore.addReadings(readings);
    if (rules.length > 0) await importStore.addRules(rules);
    if (watches.length > 0) await importStore.addWatches(watches);
    if (deletions.length > 0) await importStore.addDeletions(deletions);
  });
}
