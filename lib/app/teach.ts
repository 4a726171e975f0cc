import { ALL_KNOWLEDGE } from '../core/reading/all-knowledge';
import { testLocalRule } from '../core/reading/local/test-local-rule';
import { ruleFromTeaching } from '../core/reading/local/rule-from-teaching';
import type { LocalRule } from '../core/reading/local/local-rule';
import type { TeachingDraft } from '../core/reading/local/teaching-draft';
import { storeOf } from '../core/reading/stores/store-of';
import type { Clock, LocalRuleStore, NewId, Readers } from './ports';

/** More rules of one's own for one store are a sign that something else is wrong. */
const MOST_PER_STORE = 60;

export interface TeachPorts {
  readonly clock: Clock;
  readonly localRules: LocalRuleStore;
  readonly newId: NewId;
  readonly readers: Readers;
}

/**
 * Keeps what the user taught as a rule for the store of the page it came from, and has its pages read again. The
 * rule is made here: a page sends words and a selector, never a rule. Throws when the rule fails its own test.
 */
export async function teach(
  ports: TeachPorts,
  from: { readonly url: string },
  draft: TeachingDraft,
): Promise<{ readonly rule: string }> {
  const { origin, hostname } = new URL(from.url);
  const store = storeOf(hostname);
  const claimed = URL.canParse(draft.page.url) ? new URL(draft.page.url) : null;
  const address = claimed?.origin === origin ? claimed : new URL(from.url);
  const record = ports.newId();
  const id = `local:${record.slice(0, 8)}`;
  const local: LocalRule = {
    rule: ruleFromTeaching(id, store, draft.taught, draft.pointed),
    store,
    taught: draft.taught,
    box: draft.pointed.box,
    at: ports.clock.now(),
    page: { ...draft.page, url: address.origin + address.pathname },
    seen: { ...draft.seen, rule: `${id}/taught` },
  };
  if (testLocalRule(local, ALL_KNOWLEDGE))
    throw new Error('This rule is not accepted: the element does not read as taught. Point at another one.');
  if ((await ports.localRules.of(store)).length >= MOST_PER_STORE)
    throw new Error(`This rule is not accepted: ${store} has ${MOST_PER_STORE} already. Remove some first.`);
  await ports.localRules.add([{ id: record, at: local.at, rule: id, store, local }]);
  await ports.readers.rulesChanged(store);
  return { rule: id };
}
