import type { RuleCount } from '../../core/history/rule-count';
import type { Watcher } from './history-queries';
import { watch } from './watch';

/** What every rule that ever fired did, again on each change. Returns the function that stops watching. */
export const watchRuleCounts: Watcher<readonly RuleCount[]> = (onValue, onError) =>
  watch(({ ruleCounts }) => ruleCounts.toArray(), onValue, onError);
