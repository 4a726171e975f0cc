import { byIds } from './by-ids';
import type { Language } from './language';
import { LETTER, wordsOf } from './template';

/** Short words by which a page tells what it is, over all languages it may speak. */
export interface PageWords {
  /** Controls that buy one thing, pay for an order, or leave a cart; matched against a control's whole text. */
  readonly buys: RegExp;
  readonly pays: RegExp;
  readonly leavesCart: RegExp;
  /** Controls that buy in installments. */
  readonly parts: RegExp;
  /** Labels right before the amount that is paid in full. */
  readonly total: RegExp;
  /** Nothing to buy: stock, not installments (facts: JD hides 白条 when there is no stock). */
  readonly soldOut: RegExp;
  readonly loading: RegExp;
  /** A robot check or a refusal. */
  readonly blocked: RegExp;
  /** A wall before the page: nothing was seen behind it. */
  readonly login: RegExp;
  readonly signedIn: RegExp;
  /** Installments, financing: talk worth a mention. */
  readonly installments: RegExp;
  /** Ordinary ways to pay. Two of them, drawn, prove that a payment area was seen. */
  readonly methods: readonly { readonly id: string; readonly words: RegExp }[];
}

const made = byIds<PageWords>();

export function pageWordsOf(languages: readonly Language[]): PageWords {
  return made(languages, () => build(languages));
}

function build(languages: readonly Language[]): PageWords {
  const spoken = (source: (language: Language) => string | undefined) => anyOf(languages, source);
  const whole = (source: (language: Language) => string) =>
    new RegExp(`^${EDGE}(?:${languages.map(source).join('|') || NEVER})${EDGE}$`, 'iu');
  const methodIds = [...new Set(languages.flatMap(({ methods }) => Object.keys(methods ?? {})))];
  return {
    buys: whole(({ page }) => page.buy),
    pays: whole(({ page }) => page.pay),
    leavesCart: whole(({ page }) => page.cart),
    parts: whole(({ page }) => page.parts ?? NEVER),
    total: new RegExp(String.raw`(?:${spoken(({ page }) => page.total).source})\s{0,2}[:：]?\s{0,2}$`, 'iu'),
    soldOut: spoken(({ page }) => page.soldOut),
    loading: new RegExp(`^(?:${languages.map(({ page }) => page.loading).join('|') || NEVER})`, 'iu'),
    blocked: spoken(({ page }) => page.blocked),
    login: spoken(({ page }) => page.login),
    signedIn: spoken(({ page }) => page.signedIn),
    installments: spoken(({ talk }) => talk.installments),
    methods: methodIds.map((id) => ({ id, words: spoken(({ methods }) => methods?.[id]) })),
  };
}

const NEVER = '(?!)';
const EDGE = `[^${LETTER}0-9]{0,3}`;

function anyOf(languages: readonly Language[], source: (language: Language) => string | undefined): RegExp {
  const all = languages.flatMap((language) => {
    const words = source(language);
    return words ? [wordsOf(words, language.script).source] : [];
  });
  return new RegExp(all.join('|') || NEVER, 'iu');
}
