import type { Migration } from './migration';
import { readingsSpansSeries } from './001-readings-spans-series';
import { ruleCounts } from './002-rule-counts';
import { localRules } from './003-local-rules';
import { packedHistory } from './004-packed-history';
import { watches } from './005-watches';

/** Every step, in order; the last one's version is the schema's. */
export const migrations: readonly Migration[] = [
  readingsSpansSeries,
  ruleCounts,
  localRules,
  packedHistory,
  watches,
];
