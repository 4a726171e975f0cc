import type { LocalRuleStore } from '../../app/ports';
import { lastContent, liveRules } from '../../core/reading/local/live-rules';
import { withDatabase } from './connection';

/** The user's own rules in IndexedDB: a log that only grows. Only the background worker may use it. */
export const localRuleStore: LocalRuleStore = {
  of: (store) =>
    withDatabase(async ({ localRules }) => liveRules(await localRules.where({ store }).toArray())),

  lastContent: (rule) =>
    withDatabase(async ({ localRules }) => lastContent(await localRules.where({ rule }).toArray(), rule)),

  add: (records) =>
    withDatabase((database) =>
      database.transaction('rw', database.localRules, async () => {
        const there = await database.localRules.bulkGet(records.map(({ id }) => id));
        await database.localRules.bulkAdd(records.filter((_, i) => there[i] === undefined));
      }),
    ),

  noteFits: (fits) =>
    withDatabase((database) =>
      database.transaction('rw', database.localFits, async () => {
        const before = await database.localFits.bulkGet(fits.map(({ rule }) => rule));
        // A message that arrives late knows less than what is there.
        await database.localFits.bulkPut(fits.filter(({ at }, i) => at >= (before[i]?.at ?? '')));
      }),
    ),
};
