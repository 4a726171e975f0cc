import type { Knowledge } from './knowledge';
import { brandsOf, type Brands } from './offers/find-provider';
import { byIds } from './text/by-ids';
import type { Language } from './text/language';
import { literalGate } from './text/literal-gate';
import type { Gate } from './text/literal-gate';

/**
 * The cheap questions asked of every part of a page. Their words are those the page's languages are read by, so that
 * nothing a phrase knows is passed over; they are asked of `textContent` from the top down, so that only matching
 * branches are entered (performance facts, 2.3).
 */
export interface PageGate {
  /** Could anything here matter? */
  readonly matters: Gate;
  /** Does it speak of installments itself? Such candidates are those whose state is looked at most closely. */
  readonly talk: Gate;
}

/** The gate for a page that is read by this; building it costs milliseconds, so that it is remembered. */
export function gateOf({ languages, rules }: Knowledge): PageGate {
  const providers = rules.filter(({ brand }) => brand !== undefined);
  return made([...languages, ...providers], () => build(languages, brandsOf(providers)));
}

const made = byIds<PageGate>();

function build(languages: readonly Language[], { words, weakWords }: Brands): PageGate {
  return {
    matters: anyOf(
      languages.flatMap((language) => [language.hint, ...spoken(language)]),
      ['403', weakWords, ...words.map((word) => word.replaceAll(' ', String.raw`\s?`))],
    ),
    talk: anyOf(
      languages.flatMap((language) => [language.hint, language.talk.installments]),
      words,
    ),
  };
}

/** A bare amount: it matters as the price or as the mark of a product card, so a few among like siblings will do. */
export const AMOUNT =
  /[¥￥$€£₹₩₺฿₱₫]\s*\d|\d[\s.,\d]{0,12}[元円원€₺₽]|(?:RMB|Rp|RM|Rs\.?|Kč|zł|kr|TL|CHF|AED|SAR|[A-Z]{3})\s?\d|\d\s?(?:Kč|zł|kr|TL|Ft|lei|USD|EUR|GBP)(?!\p{L})/u;

function spoken({ talk, page, methods, messages, unavailable }: Language): string[] {
  return [
    talk.installments,
    talk.deferred ?? '',
    talk.rent ?? '',
    page.buy,
    page.pay,
    page.cart,
    page.total,
    page.soldOut,
    page.loading,
    page.blocked ?? '',
    page.login,
    page.signedIn ?? '',
    page.parts ?? '',
    unavailable,
    ...Object.values(methods ?? {}),
    ...messages.map(({ words }) => words),
  ].filter((source) => source !== '');
}

/** Blanks of a phrase may be line breaks in a page's source, and indented; without end they would be looked at anew from each. */
function anyOf(sources: readonly string[], literals: readonly string[]): Gate {
  const all = [...new Set([...sources, ...literals])].map((source) =>
    source.replaceAll(' ?', String.raw`\s{0,60}`).replaceAll(' ', String.raw`\s{1,60}`),
  );
  return literalGate(all);
}
