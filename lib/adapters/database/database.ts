import { Dexie } from 'dexie';
import type { EntityTable, Table } from 'dexie';
import type { RuleCount } from '../../core/history/rule-count';
import type { FitRow } from '../../app/ports';
import type { Check, Host, NoticeMemory, NoticeText, ToldRow } from '../../app/ports/watches';
import type { WatchRecord } from '../../core/watch/watch';
import type { LocalRuleRecord } from '../../core/reading/local/live-rules';
import { migrations } from './migrations';
import type {
  ContentRow,
  DayRow,
  InboxRow,
  LogRow,
  MetaRow,
  PastRow,
  QuarantinedRow,
  ShelfRow,
} from './rows';

/** The database of this profile. Dexie opens it at the first use. */
export class Database extends Dexie {
  declare readonly readings: EntityTable<InboxRow, 'id'>;
  declare readonly shelves: Table<ShelfRow, string>;
  declare readonly log: Table<LogRow, [shelf: string, month: string, part: number]>;
  declare readonly contents: Table<ContentRow, [shelf: string, hash: string]>;
  declare readonly past: Table<PastRow, [shelf: string, month: string]>;
  declare readonly days: EntityTable<DayRow, 'day'>;
  declare readonly quarantine: Table<QuarantinedRow, number>;
  declare readonly ruleCounts: EntityTable<RuleCount, 'rule'>;
  declare readonly localRules: EntityTable<LocalRuleRecord, 'id'>;
  declare readonly localFits: EntityTable<FitRow, 'rule'>;
  declare readonly watchLog: EntityTable<WatchRecord, 'id'>;
  declare readonly checks: EntityTable<Check, 'page'>;
  declare readonly hosts: EntityTable<Host, 'host'>;
  declare readonly told: EntityTable<ToldRow, 'key'>;
  declare readonly noticeTexts: Table<NoticeText, [of: string, hash: string]>;
  declare readonly noticeMemory: EntityTable<NoticeMemory, 'of'>;
  declare readonly meta: EntityTable<MetaRow, 'key'>;

  /** `place`: where the browser keeps it, when that is not where every database is at first. */
  constructor(name = 'fenqi', place?: IDBFactory) {
    super(name, {
      chromeTransactionDurability: 'relaxed',
      ...(place ? { indexedDB: place, IDBKeyRange } : {}),
    });
    for (const { version, stores, upgrade } of migrations) {
      const step = this.version(version).stores(stores);
      if (upgrade) step.upgrade(upgrade);
    }
  }
}
