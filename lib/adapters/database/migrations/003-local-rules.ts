import type { Migration } from './migration';

/** The log of the user's own rules, and how each stood on the page read last. */
export const localRules: Migration = {
  version: 3,
  stores: { localRules: 'id, rule, store', localFits: 'rule' },
};
