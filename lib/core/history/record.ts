import type { KeptReading } from '../reading/reading';

/** Longer ids are no ids: nothing is followed under them. */
const LONGEST_ITEM_ID = 200;

/** A reading as it is kept: once, under an id its reader gave it, never edited. */
export interface RecordedReading {
  /** 64 random bits as 16 hex digits, given by the reader, so that a repeated message is the same record. */
  readonly id: string;
  /** When the page was seen, ISO 8601 in UTC. */
  readonly at: string;
  /** Sample history for a first look; never mixed with what was really seen. */
  readonly demo: boolean;
  /** Salted hash of the account's label on the page, 16 hex digits; "unknown" when the page shows none. */
  readonly account: string;
  readonly reading: KeptReading;
}

export const UNKNOWN_ACCOUNT = 'unknown';

/** One store × provider × account marker × item-or-any, followed over time. */
export interface Series {
  readonly store: string;
  readonly provider: string;
  /** `RecordedReading.account`. */
  readonly account: string;
  /** An item's id, or null for any item. */
  readonly item: string | null;
  readonly demo: boolean;
}

/** The series' key in storage: its parts joined by "|", demo series under a prefix of their own. */
export function seriesKey(series: Series): string {
  return `${shelfKey(series)}|${encodeURIComponent(series.provider)}`;
}

/**
 * Where series are kept and derived together, because what a page leaves out speaks about the providers seen there
 * before: one shelf a store and account, and one for each of its items.
 */
export function shelfKey({ store, account, item, demo }: Omit<Series, 'provider'>): string {
  const of = item === null ? 'any' : `item:${encodeURIComponent(item)}`;
  return `${demo ? DEMO_PREFIX : ''}${encodeURIComponent(store)}|${encodeURIComponent(account)}|${of}`;
}

/** The shelf, over all items, that a reading belongs to. */
export function shelfOf({ account, demo, reading }: RecordedReading): string {
  return shelfKey({ store: reading.page.store, account, item: null, demo });
}

/** The id of the item a reading is about; null when it names none that can be followed. */
export function itemOf({ item }: KeptReading): string | null {
  const id = item?.id ?? '';
  return id === '' || id.length > LONGEST_ITEM_ID ? null : id;
}

/** Whether a page is about one item, known by its id or by its name only. */
export function namesItem(reading: KeptReading): boolean {
  return itemOf(reading) !== null || Boolean(reading.item?.name);
}

/** The shelf of the item that a reading names; null when it names none. */
export function itemShelfOf({ account, demo, reading }: RecordedReading): string | null {
  const item = itemOf(reading);
  return item === null ? null : shelfKey({ store: reading.page.store, account, item, demo });
}

/** What a key made by `seriesKey` stands for. */
export function seriesOfKey(key: string): Series {
  const demo = key.startsWith(DEMO_PREFIX);
  const parts = key.slice(demo ? DEMO_PREFIX.length : 0).split('|');
  const [store = '', account = '', of = '', provider = ''] = parts.map(decodeURIComponent);
  return { store, account, item: of === 'any' ? null : of.slice('item:'.length), provider, demo };
}

/** The provider of a key made by `seriesKey`. */
export function providerOfKey(key: string): string {
  const written = key.slice(key.lastIndexOf('|') + 1);
  return written.includes('%') ? decodeURIComponent(written) : written;
}

/** Keys of demo shelves and demo series begin with it; no other key can, because a store is encoded. */
export const DEMO_PREFIX = 'demo|';
