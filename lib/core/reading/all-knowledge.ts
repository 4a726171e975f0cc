import type { Knowledge } from './knowledge';
import { languages } from './phrases';
import { platforms } from './platforms';
import { providers } from './providers';
import { rulesFor } from './rules/rules-for';
import { stores } from './stores';

/** Everything the product knows: for the extension's own pages and worker. It never travels into a page. */
export const ALL_KNOWLEDGE: Knowledge = { languages, rules: [...stores, ...platforms, ...providers] };

/** What is known for pages of a host; of the languages only those with these ids, when they are given. */
export function knowledgeFor(host: string, spoken?: readonly string[]): Knowledge {
  return {
    languages: spoken ? languages.filter(({ id }) => spoken.includes(id)) : languages,
    rules: rulesFor(host, ALL_KNOWLEDGE.rules),
  };
}
