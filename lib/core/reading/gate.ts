import { PROVIDER_WORDS, WEAK_WORDS } from './offers/find-provider';
import { languages } from './phrases';
import type { Language } from './text/language';
import { literalGate } from './text/literal-gate';
import type { Gate } from './text/literal-gate';

/**
 * The cheap question asked of every part of a page: could anything here matter? Its words are those the languages
 * are read by, so that nothing a phrase knows is passed over; it is run on `textContent` from the top down, so that
 * only matching branches are entered (performance facts, 2.3).
 */
export const GATE = anyOf(
  languages.flatMap((language) => [language.hint, ...spoken(language)]),
  ['403', WEAK_WORDS, ...PROVIDER_WORDS.map((word) => word.replaceAll(' ', String.raw`\s?`))],
);

/** A bare amount: it matters as the price or as the mark of a product card, so a few among like siblings will do. */
export const AMOUNT =
  /[¥￥$€£₹₩₺฿₱₫]\s*\d|\d[\s.,\d]{0,12}[元円원€₺₽]|(?:RMB|Rp|RM|Rs\.?|Kč|zł|kr|TL|CHF|AED|SAR|[A-Z]{3})\s?\d|\d\s?(?:Kč|zł|kr|TL|Ft|lei|USD|EUR|GBP)(?!\p{L})/u;

/** Text that speaks of installments itself: the candidates whose state is looked at most closely. */
export const TALK = anyOf(
  languages.flatMap((language) => [language.hint, language.talk.installments]),
  PROVIDER_WORDS,
);

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
