import type { Migration } from './migration';

/** The log of watches, the queue of re-checks, manners by host, what was told, and what notice pages said. */
export const watches: Migration = {
  version: 5,
  stores: {
    watchLog: 'id, of',
    checks: 'page',
    hosts: 'host',
    told: 'key, of',
    noticeTexts: '[of+hash]',
    noticeMemory: 'of',
  },
};
