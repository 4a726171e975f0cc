import * as v from 'valibot';
import type { ArchiveChecks, Checked } from '../../core/archive/archive-checks';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import { localRule, ruleId } from '../browser/local-rule-schema';
import { instant, keptReading, readingId, text } from '../browser/reading-schema';
import { checkLocal } from '../browser/read-rule-file';
import { watchRecord } from './watch-record-schema';

const localRuleRecord: v.GenericSchema<unknown, LocalRuleRecord> = v.pipe(
  v.strictObject({
    id: readingId,
    at: instant,
    rule: ruleId,
    store: v.pipe(text(253), v.minLength(1)),
    local: v.nullable(localRule),
  }),
  v.check(
    ({ rule, local }) => local === null || local.rule.id === rule,
    'It is of another rule than it says.',
  ),
  v.check(
    ({ store, local }) => local === null || local.store === store,
    'It is of another store than it says.',
  ),
);

/** Clocks differ; a file from a device whose clock is a little ahead is no nonsense. Milliseconds. */
const AHEAD = 24 * 3_600_000;

/**
 * What the contents of a file are held to: the same closed schemas as messages from pages. `parses` is the browser's
 * judgement of a selector; without a page to ask, hand in one that accepts (the page asked before).
 */
export function archiveChecks(now: string, parses: (selector: string) => boolean): ArchiveChecks {
  return {
    reading: (value) => checked(keptReading, value),
    watch: (value) => checked(watchRecord, value),
    rule: (value) => {
      const record = checked(localRuleRecord, value);
      if (!record.ok || record.value.local === null) return record;
      const known = checkLocal(record.value.local, parses);
      return 'at' in known ? { ok: false, at: `local.${known.at}` } : record;
    },
    latest: new Date(Date.parse(now) + AHEAD).toISOString(),
  };
}

/** What passed comes back as it was, the order of its keys included: a file is written again to the letter. */
function checked<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Checked<T> {
  const read = v.safeParse(schema, value);
  return read.success
    ? { ok: true, value: value as T }
    : { ok: false, at: v.getDotPath(read.issues[0]) ?? '' };
}
