import { languages } from '../phrases';
import type { Language } from './language';
import { LETTER, wordsOf } from './template';

/** One expression over all languages: short words whose language need not be known. */
function anyLanguage(source: (language: Language) => string | undefined): RegExp {
  const all = languages.flatMap((language) => {
    const words = source(language);
    return words ? [wordsOf(words, language.script).source] : [];
  });
  return new RegExp(all.join('|') || '(?!)', 'iu');
}

function wholeText(source: (language: Language) => string): RegExp {
  return new RegExp(`^[^${LETTER}0-9]{0,3}(?:${languages.map(source).join('|')})[^${LETTER}0-9]{0,3}$`, 'iu');
}

/** Controls that buy one thing, pay for an order, or leave a cart; matched against a control's whole text. */
export const BUY_CONTROL = wholeText(({ page }) => page.buy);
export const PAY_CONTROL = wholeText(({ page }) => page.pay);
/** Controls that buy in installments. */
export const PARTS_CONTROL = wholeText(({ page }) => page.parts ?? '(?!)');
export const CART_CONTROL = wholeText(({ page }) => page.cart);

/** Labels right before the amount that is paid in full. */
export const TOTAL_LABEL = new RegExp(
  String.raw`(?:${anyLanguage(({ page }) => page.total).source})\s{0,2}[:：]?\s{0,2}$`,
  'iu',
);
/** Nothing to buy: stock, not installments (facts: JD hides 白条 when there is no stock). */
export const SOLD_OUT = anyLanguage(({ page }) => page.soldOut);
export const LOADING = new RegExp(`^(?:${languages.map(({ page }) => page.loading).join('|')})`, 'iu');
/** A robot check or a refusal. */
export const BLOCKED = anyLanguage(({ page }) => page.blocked);
/** A wall before the page: nothing was seen behind it. */
export const LOGIN = anyLanguage(({ page }) => page.login);
export const SIGNED_IN = anyLanguage(({ page }) => page.signedIn);
/** Installments, financing: talk worth a mention. */
export const INSTALLMENTS = anyLanguage(({ talk }) => talk.installments);

const methodIds = [...new Set(languages.flatMap(({ methods }) => Object.keys(methods ?? {})))];

/** Ordinary ways to pay. Two of them, drawn, prove that a payment area was seen. */
export const METHODS: readonly { readonly id: string; readonly words: RegExp }[] = methodIds.map((id) => ({
  id,
  words: anyLanguage(({ methods }) => methods?.[id]),
}));
