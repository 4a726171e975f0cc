import { providers } from './providers';
import type { Rule } from './rules/rule';
import { stores } from './stores';

/**
 * Names of stores and providers by id. A build puts the finished table in this module's place
 * (`tools/build/rule-names.ts`): what is drawn in a page carries names and no rules.
 */
export const RULE_NAMES: Readonly<Record<string, Rule['names']>> = Object.fromEntries(
  [...stores, ...providers].map(({ id, names }) => [id, names]),
);
