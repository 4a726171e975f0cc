import type { RuleCount } from '../../core/history/rule-count';
import type { LocalRule } from '../../core/reading/local/local-rule';
import { liveRules } from '../../core/reading/local/live-rules';
import type { FitRow } from '../../app/ports';
import { watch } from './watch';
import type { Watcher } from './watch';

/** What every rule that ever fired did, again on each change. Returns the function that stops watching. */
export const watchRuleCounts: Watcher<readonly RuleCount[]> = (onValue, onError) =>
  watch(({ ruleCounts }) => ruleCounts.toArray(), onValue, onError);

/** The user's own rules, latest first, each with how it stood last (null: no page said anything about it yet). */
export const watchLocalRules: Watcher<readonly KeptRule[]> = (onValue, onError) =>
  watch(
    async ({ localRules, localFits }) => {
      const [log, fits] = await Promise.all([localRules.toArray(), localFits.toArray()]);
      const byRule = new Map(fits.map((fit) => [fit.rule, fit]));
      return liveRules(log).map((local) => ({ local, fit: byRule.get(local.rule.id) ?? null }));
    },
    onValue,
    onError,
  );

export interface KeptRule {
  readonly local: LocalRule;
  readonly fit: FitRow | null;
}
