import type { Migration } from './migration';

/** The log of watches, the queue of re-checks, manners by host, what was told, and what notice pages said. */
export const watches: Migration = {
  version: 5,
  stores: {
    watchLog: 'id, of',
    checks: 'url',
    hosts: 'host',
    told: 'key',
    noticeTexts: '[of+hash]',
  },
};
