import type { Migration } from './migration';
import { readingsSpansSeries } from './001-readings-spans-series';
import { ruleCounts } from './002-rule-counts';
import { localRules } from './003-local-rules';

/** Every step, in order; the last one's version is the schema's. */
export const migrations: readonly Migration[] = [readingsSpansSeries, ruleCounts, localRules];
