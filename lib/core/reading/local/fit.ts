import type { Knowledge } from '../knowledge';
import { brandsOf } from '../offers/find-provider';
import type { SlotSnapshot } from '../snapshot';
import { TAUGHT_SLOT } from './local-rule';
import type { LocalRule, TaughtOn } from './local-rule';
import { plansAt, readTaught } from './read-slot';
import { testLocalRule } from './test-local-rule';

/**
 * How a local rule stands on a page. `fits`: its element is there and reads as taught, usable or not. `broken`: its
 * own test fails. `missing`: the element is gone from the page it was taught on. `silent`: it is there and nothing
 * can be read in it. `other-provider`: it speaks of another. `speaks`: taught to offer nothing, it now states a plan.
 */
export const FITS = ['fits', 'broken', 'missing', 'silent', 'other-provider', 'speaks'] as const;
export type Fit = (typeof FITS)[number];

/** A rule, whom it is about, and how it stands on the page just read. */
export interface RuleFit {
  readonly rule: string;
  /** The provider as it was named when taught; empty where nothing is offered. */
  readonly label: string;
  readonly fit: Fit;
}

/** Whether the user should be told: what they taught and what the page shows contradict each other. */
export function isContradiction(fit: Fit): boolean {
  return fit !== 'fits' && fit !== 'missing';
}

/**
 * How a rule stands, given its element as it is now (null: not found or not drawn). Null when the page says nothing
 * about it: the element is missing on a page it was not taught on.
 */
export function fitOf(
  local: LocalRule,
  now: SlotSnapshot | null,
  url: string,
  knowledge: Knowledge,
): Fit | null {
  const { taught, seen } = local;
  if (testLocalRule(local, knowledge)) return 'broken';
  if (!now?.visible) return url === local.page.url ? 'missing' : null;
  if (taught.truth === 'nothing' || !taught.provider)
    return claims(local.page, now, knowledge) > claims(local.page, seen, knowledge) ? 'speaks' : 'fits';
  const { provider } = taught;
  const { named } = brandsOf(knowledge.rules);
  const isNamed = ({ text }: SlotSnapshot) =>
    text.includes(provider.label) || named(text).some(({ id }) => id === provider.id);
  if (named(now.text).length > 0 && !isNamed(now) && isNamed(seen)) return 'other-provider';
  // Usable yesterday and greyed today is news about the store, not an error of the rule.
  return readTaught(local, now, knowledge) ? 'fits' : 'silent';
}

/** How much an element claims: plans with an amount, and providers. A price that changed claims no more. */
function claims(page: TaughtOn, { text }: SlotSnapshot, knowledge: Knowledge): number {
  const stated = plansAt(page, text, knowledge).some(({ each }) => each !== null);
  return Number(stated) + brandsOf(knowledge.rules).named(text).length;
}

/** How the user's own rules stand, given the slots found on a page; those it says nothing about are left out. */
export function localFits(
  slots: readonly SlotSnapshot[],
  locals: readonly LocalRule[],
  url: string,
  knowledge: Knowledge,
): readonly RuleFit[] {
  return locals.flatMap((local) => {
    const own = slots.filter(({ rule }) => rule === `${local.rule.id}/${TAUGHT_SLOT}`);
    const fit = fitOf(local, own.find(({ visible }) => visible) ?? null, url, knowledge);
    return fit === null ? [] : [{ rule: local.rule.id, label: local.taught.provider?.label ?? '', fit }];
  });
}
