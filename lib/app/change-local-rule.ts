import type { LocalRule } from '../core/reading/local/local-rule';
import type { TeachPorts } from './teach';

/**
 * Removes a rule of the user's own, or brings it back as it was: each a new record. A page may speak of its own
 * store's rules only (`store`). Returns false when there is no such rule.
 */
export async function changeLocalRule(
  ports: TeachPorts,
  rule: string,
  to: 'removed' | 'back',
  store: string | null = null,
): Promise<boolean> {
  const local = await ports.localRules.lastContent(rule);
  if (!local || (store !== null && local.store !== store)) return false;
  await ports.localRules.add([recordOf(ports, local, to === 'back' ? local : null)]);
  await ports.readers.rulesChanged(local.store);
  return true;
}

/** Takes in rules from a file, all in one; one of an id that is there replaces it. Returns how many. */
export async function takeInLocalRules(ports: TeachPorts, rules: readonly LocalRule[]): Promise<number> {
  await ports.localRules.add(rules.map((local) => recordOf(ports, local, local)));
  for (const store of new Set(rules.map((local) => local.store))) await ports.readers.rulesChanged(store);
  return rules.length;
}

function recordOf({ clock, newId }: TeachPorts, { rule, store }: LocalRule, local: LocalRule | null) {
  return { id: newId(), at: clock.now(), rule: rule.id, store, local };
}
