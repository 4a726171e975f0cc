import { knowledgeFor } from '../core/reading/all-knowledge';
import type { LocalRule } from '../core/reading/local/local-rule';
import { storeOf } from '../core/reading/stores/store-of';
import type { LocalRuleStore, PageKnowledge } from './ports';

/** A page is not kept waiting longer than this for the user's own rules, milliseconds. */
const PATIENCE = 1_500;

/**
 * What a page, or a frame of one, is read by: rules of its host as the browser tells it, the languages it asked for.
 * A database that does not answer costs the user's own rules, not the reading; frames are not judged and need none.
 */
export async function pageKnowledge(
  { localRules }: { readonly localRules: LocalRuleStore },
  sender: { readonly kind: 'page' | 'frame'; readonly url: string },
  languages: readonly string[],
): Promise<PageKnowledge> {
  const { hostname } = new URL(sender.url);
  const known = knowledgeFor(hostname, languages);
  if (sender.kind === 'frame') return { ...known, local: [] };
  const none: readonly LocalRule[] = [];
  const late = new Promise<readonly LocalRule[]>((resolve) => setTimeout(() => resolve(none), PATIENCE));
  const own = localRules.of(storeOf(hostname)).catch(() => none);
  return { ...known, local: await Promise.race([own, late]) };
}
