import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import {
  NEW_READINGS,
  OLD_LOCAL_FITS,
  OLD_LOCAL_RULES,
  OLD_READINGS,
  OLD_RULE_COUNTS,
  OLD_SERIES,
  OLD_SPANS,
} from './old-readings';

/** A database as one version left it: its schema and its rows, copied, never edited. */
export interface FrozenDatabase {
  readonly version: number;
  readonly stores: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const ONE = { readings: 'id, [shelf+at]', spans: '[series+from+firstReading]', series: 'key, shelf' };
const ROWS = { readings: OLD_READINGS, spans: OLD_SPANS, series: OLD_SERIES };

/** Typed arrays are written as {"Uint8Array": [...]}. */
const KINDS = { Uint8Array, Uint16Array, Uint32Array, Float64Array };

const four = JSON.parse(
  readFileSync(new URL('version-4.json', import.meta.url), 'utf8'),
  (_, value: unknown) => revived(value),
) as Record<string, unknown[]>;

export const FROZEN: readonly FrozenDatabase[] = [
  { version: 1, stores: ONE, rows: ROWS },
  { version: 2, stores: { ...ONE, ruleCounts: 'rule' }, rows: { ...ROWS, ruleCounts: OLD_RULE_COUNTS } },
  {
    version: 3,
    stores: { ...ONE, ruleCounts: 'rule', localRules: 'id, rule, store', localFits: 'rule' },
    rows: {
      ...ROWS,
      ruleCounts: OLD_RULE_COUNTS,
      localRules: OLD_LOCAL_RULES,
      localFits: OLD_LOCAL_FITS,
    },
  },
  {
    version: 4,
    stores: {
      readings: 'id',
      shelves: 'key, anyOf, [itemOf+at]',
      log: '[shelf+month+part]',
      contents: '[shelf+hash]',
      past: '[shelf+month], anyMonth',
      days: 'day',
      trash: 'id',
      quarantine: '++id',
      meta: 'key',
      ruleCounts: 'rule',
      localRules: 'id, rule, store',
      localFits: 'rule',
    },
    rows: {
      ...four,
      readings: NEW_READINGS.filter(({ demo }) => !demo),
      localRules: OLD_LOCAL_RULES,
      localFits: OLD_LOCAL_FITS,
    },
  },
];

/** Puts the database there as that version left it. */
export async function thaw({ version, stores, rows }: FrozenDatabase, name = 'fenqi'): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd([...all]);
  old.close();
}

function revived(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const [only, ...more] = Object.entries(value);
  if (!only || more.length > 0) return value;
  const kind = Object.entries(KINDS).find(([name]) => name === only[0]);
  return kind ? kind[1].from(only[1] as number[]) : value;
}
