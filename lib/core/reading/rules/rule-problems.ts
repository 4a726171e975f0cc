import { isLinearPath } from './linear-path';
import type { Rule } from './rule';
import { selectorsOf } from './selectors-of';

/** What is wrong with a rule beyond its shape. `at` is the place in the rule, `written` what stands there. */
export interface RuleProblem {
  readonly kind: keyof typeof SENTENCES;
  readonly at: string;
  readonly written: string;
}

/** What to do about each, for whoever writes rules in this project; the extension has words of its own. */
const SENTENCES = {
  id: 'is no id. A store is its registrable domain ("example.com"), a platform or provider its own name in a-z, 0-9 and "-".',
  host: 'is no lower-case host name of this rule. Write "example.com", and name it in "hosts" or below one of them.',
  name: 'is empty. Give the name in Chinese and in English.',
  basis: 'is empty. Say what the rule was written from, or "unverified".',
  code: 'is not lower case without spaces, or stands there twice. Write codes as their attribute prints them, lower case.',
  word: 'is blank, or stands there twice.',
  slot: 'is a slot id of its own nowhere: a-z, 0-9 and "-", once in a rule.',
  selector: 'is no CSS selector.',
  panes: 'needs "panes": the selector of the boxes its plans stand in.',
  path: 'is no pattern that may run on an address: it must compile, repeat no group, and hold at most one * or +, after "^".',
  key: 'is no name of a script variable or attribute.',
  check: 'is empty. Name the pages in tests/pages that must be read through this rule.',
} as const;

const DOMAIN = /^(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,6}[a-z]{2,24}$/;
const OWN_NAME = /^[a-z\d][a-z\d-]{0,39}(?::[a-z\d][a-z\d-]{0,20})?$/;
const KEY = /^[\w$][\w$.-]{0,79}$/;

/**
 * Problems of a rule that already has the declared shape. `parses` says whether a selector is CSS: the browser's own
 * judgement where there is a page, a parser's elsewhere.
 */
export function ruleProblems(rule: Rule, parses: (selector: string) => boolean): RuleProblem[] {
  const found: RuleProblem[] = [];
  const need = (good: boolean, kind: RuleProblem['kind'], at: string, written = ''): void => {
    if (!good) found.push({ kind, at, written });
  };
  const hosts = rule.where?.hosts ?? [];
  const covered = (host: string) => hosts.some((own) => host === own || host.endsWith(`.${own}`));
  need(DOMAIN.test(rule.id) || OWN_NAME.test(rule.id), 'id', 'id', rule.id);
  for (const host of hosts) need(DOMAIN.test(host), 'host', 'where.hosts', host);
  if (rule.id.includes('.')) need(hosts.includes(rule.id), 'host', 'where.hosts', rule.id);
  for (const { host, path } of rule.where?.pages ?? []) {
    if (host !== undefined) need(DOMAIN.test(host) && covered(host), 'host', 'where.pages', host);
    if (path !== undefined) need(isLinearPath(path), 'path', 'where.pages', path);
  }
  for (const [language, name] of Object.entries(rule.names))
    need(name.trim() !== '', 'name', `names.${language}`);
  need(rule.basis.length > 0 && rule.basis.every(({ source }) => source.trim() !== ''), 'basis', 'basis');
  need(rule.check.length > 0 && rule.check.every((page) => page !== ''), 'check', 'check');
  const { codes = [], deferredCodes = [], otherCodes = [], words = [], weak = [] } = rule.brand ?? {};
  for (const code of repeated([...codes, ...deferredCodes, ...otherCodes], /^[^\sA-Z]+$/))
    need(false, 'code', 'brand.codes', code);
  for (const word of repeated([...words, ...weak], /\S/)) need(false, 'word', 'brand.words', word);
  for (const id of repeated(
    rule.slots.map((slot) => slot.id),
    /^[a-z\d][a-z\d-]{0,39}$/,
  ))
    need(false, 'slot', 'slots', id);
  for (const { at, selector } of selectorsOf(rule)) need(parses(selector), 'selector', at, selector);
  for (const { id, plan, terms } of rule.slots) {
    need(plan?.within !== 'panes' || Boolean(plan.panes), 'panes', `slots.${id}.plan`, plan?.selector);
    const { json } = terms ?? {};
    for (const key of [json?.script, json?.attribute, plan?.attribute, plan?.count])
      if (key !== undefined) need(KEY.test(key), 'key', `slots.${id}`, key);
  }
  for (const { script } of rule.item?.price ?? [])
    if (script !== undefined) need(KEY.test(script), 'key', 'item.price', script);
  return found;
}

/** A problem as a sentence for whoever writes the rule. */
export function problemSentence(rule: string, { kind, at, written }: RuleProblem): string {
  return `${rule}, ${at}: "${written}" ${SENTENCES[kind]}`;
}

/** Entries that do not match, or that stand in the list a second time. */
function repeated(list: readonly string[], shape: RegExp): string[] {
  return list.filter((entry, place) => !shape.test(entry) || list.indexOf(entry) !== place);
}
