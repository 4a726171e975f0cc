import { decimalMark } from '../../money/decimal-mark';
import { hostCurrency } from '../../money/host-currency';
import type { Plan } from '../../plans/plan';
import { readSlot } from '../offers/slot-offers';
import type { Knowledge } from '../knowledge';
import type { SlotSnapshot } from '../snapshot';
import { languagesOfPart } from '../text/languages-of';
import { tongueOf } from '../text/tongue';
import type { Tongue } from '../text/tongue';
import type { LocalRule, TaughtOn } from './local-rule';

/** What the product reads in an element. */
export interface Read {
  readonly status: 'offered' | 'disabled';
  readonly provider: string;
  readonly plans: readonly Plan[];
}

/** Reads a local rule's element as the judgement of a page does; null when it offers nothing. */
export function readTaught(
  { rule, page }: Pick<LocalRule, 'rule' | 'page'>,
  seen: SlotSnapshot,
  knowledge: Knowledge,
): Read | null {
  const [slot] = rule.slots;
  if (!slot) return null;
  const [offer] = readSlot(seen, rule, slot, {
    kind: page.kind,
    price: page.price?.amount ?? null,
    tongue: tongueAt(page, seen.text, knowledge),
  }).offers;
  if (!offer) return null;
  return { status: offer.status, provider: offer.provider, plans: offer.found.map(({ plan }) => plan) };
}

/** The plans an element's words state, read as on the page it stands on. */
export function plansAt(page: TaughtOn, text: string, knowledge: Knowledge): readonly Plan[] {
  return tongueAt(page, text, knowledge)
    .plans(text)
    .map(({ plan }) => plan);
}

function tongueAt({ url, lang, price }: TaughtOn, text: string, { languages, rules }: Knowledge): Tongue {
  const { hostname, pathname } = new URL(url);
  const spoken = languagesOfPart({ lang, host: hostname, path: pathname, sample: text });
  return tongueOf({ languages: languages.filter(({ id }) => spoken.includes(id)), rules }, lang, {
    currency: price?.currency ?? hostCurrency(url, lang, null),
    decimal: decimalMark(lang),
  });
}
