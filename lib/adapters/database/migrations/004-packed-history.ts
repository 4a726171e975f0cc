import type { Migration } from './migration';

/**
 * The log packed by month, texts of readings kept once, current state a row a shelf, and what is derived from the log
 * beside it. `readings` becomes the inbox: what waits to be taken into the log.
 */
export const packedHistory: Migration = {
  version: 4,
  stores: {
    shelves: 'key, store',
    log: '[shelf+month+part]',
    contents: '[shelf+hash]',
    past: '[shelf+month]',
    days: 'day',
    trash: 'id',
    quarantine: '++id',
    meta: 'key',
  },
};
