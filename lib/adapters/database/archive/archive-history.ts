import type { ArchiveHistory } from '../../../app/ports/archive';
import { IdSet } from '../../../core/archive/id-set';
import type { Deletion } from '../../../core/archive/archive';
import type { RecordedReading } from '../../../core/history/record';
import type { LocalRuleRecord } from '../../../core/reading/local/live-rules';
import type { WatchRecord } from '../../../core/watch/watch';
import { withDatabase } from '../connection';
import { countReadings, eachReading } from '../each-reading';
import type { InboxRow } from '../rows';
import { comparison } from './comparison';
import { deletionOf } from './rows';
import type { TrashRow } from './rows';

/** Rows of the inbox read at once. */
const AT_ONCE = 500;

/** The history from end to end, for files. It only reads, so pages may use it as well as the worker. */
export const archiveHistory: ArchiveHistory = {
  eachReading: wholeHistory,
  countReadings,
  watches: () => withDatabase((database) => database.table<WatchRecord>('watchLog').toArray()),
  rules: (): Promise<readonly LocalRuleRecord[]> => withDatabase(({ localRules }) => localRules.toArray()),
  deletions: async (): Promise<readonly Deletion[]> => {
    const rows = await withDatabase((database) => database.table<TrashRow>('trash').toArray());
    return rows.map(deletionOf);
  },
  comparison,
};

/**
 * What waits in the inbox comes first: should the worker take it into the log meanwhile, it is known and left out there.
 */
async function* wholeHistory(): AsyncGenerator<RecordedReading> {
  const waiting = new IdSet();
  for await (const { id, at, demo, account, reading } of inbox()) {
    if (demo) continue;
    waiting.add(id);
    yield { id, at, demo, account, reading };
  }
  for await (const record of eachReading()) if (!record.demo && !waiting.has(record.id)) yield record;
}

async function* inbox(): AsyncGenerator<InboxRow> {
  let last = '';
  for (;;) {
    const rows = await withDatabase(({ readings }) =>
      readings.where('id').above(last).limit(AT_ONCE).toArray(),
    );
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}
