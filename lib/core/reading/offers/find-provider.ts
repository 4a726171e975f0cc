import type { OfferKind } from '../reading';
import type { Rule } from '../rules/rule';
import { byIds } from '../text/by-ids';
import { LETTER } from '../text/template';

/** A provider named in text, with where. */
export interface NamedProvider {
  readonly id: string;
  /** The words the page used. */
  readonly label: string;
  readonly start: number;
}

/** A provider named by a code, and what the code says is offered; `none` is paying at once. */
export interface CodedProvider {
  readonly rule: Rule;
  readonly kind: OfferKind | 'none' | null;
}

/** The providers known, and how pages name them. */
export interface Brands {
  /** Their words, for the gate. Weak ones are everyday words: whole, they may be a row of a payment list. */
  readonly words: readonly string[];
  readonly weakWords: string;
  /**
   * Providers named in text, in order, each once. "招商银行信用卡分期" is the bank, not `card` besides. With `beside` a
   * plan stands in the text, so that brands that are everyday words ("Affirm", "Zip") count as well.
   */
  readonly named: (text: string, beside?: boolean) => readonly NamedProvider[];
  /** The provider whose code is among an element's tokens; null when none is, or two disagree. */
  readonly coded: (codes: readonly string[]) => CodedProvider | null;
  /** What its bare name in a list of payment methods offers. */
  readonly alone: (id: string) => OfferKind | null;
  /** Its name in its home market, for an offer whose page prints none. */
  readonly label: (id: string) => string;
}

const LATIN = /^[\p{Script=Latin}\d]/u;

/** The brands among rules; rules of stores and platforms have none. */
export function brandsOf(rules: readonly Rule[]): Brands {
  const providers = rules.filter(({ brand }) => brand !== undefined);
  return made(providers, () => build(providers));
}

const made = byIds<Brands>();

function build(providers: readonly Rule[]): Brands {
  const strong = namesOf(providers, (rule) => rule.brand?.words ?? []);
  const weak = namesOf(providers, (rule) => rule.brand?.weak ?? []);
  const byWord = new Map([...strong, ...weak].map(({ word, rule }) => [joined(word), rule]));
  const [inText, besidePlans] = [anyOf(strong), anyOf([...strong, ...weak])];
  const byId = new Map(providers.map((rule) => [rule.id, rule]));
  const byCode = codesOf(providers);
  const names = {
    inText: new Map<string, readonly NamedProvider[]>(),
    beside: new Map<string, readonly NamedProvider[]>(),
  };
  return {
    words: strong.map(({ word }) => word),
    weakWords: anyOf(weak).source,
    named: (text, beside = false) => {
      const remembered = beside ? names.beside : names.inText;
      const known = remembered.get(text) ?? namesIn(text, beside ? besidePlans : inText, byWord);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(text, known);
      return known;
    },
    coded: (codes) => {
      const found = codes.flatMap((code) => coded(code, byCode) ?? []);
      const [first] = found;
      if (!first || found.some(({ rule }) => rule !== first.rule)) return null;
      return found.find(({ kind }) => kind !== null) ?? first;
    },
    alone: (id) => byId.get(id)?.brand?.alone ?? null,
    label: (id) => byId.get(id)?.names['zh-CN'] ?? (id === 'store' ? '店铺分期' : id),
  };
}

/** The same texts are asked again by rows, boxes and mentions; what they name does not change. */
const MOST_REMEMBERED = 4_000;

function namesIn(text: string, words: RegExp, byWord: ReadonlyMap<string, Rule>): readonly NamedProvider[] {
  const found = new Map<string, NamedProvider>();
  for (const match of text.matchAll(words)) {
    const rule = byWord.get(joined(match[0]));
    if (rule && !found.has(rule.id)) found.set(rule.id, { id: rule.id, label: match[0], start: match.index });
  }
  const bank = [...found.keys()].some((id) => id.startsWith('card:'));
  return [...found.values()].filter(({ id }) => id !== 'card' || !bank);
}

/** A name as it is looked up: pages write "After Pay" and "AfterPay". */
function joined(word: string): string {
  return word.toLowerCase().replace(/\s/g, '');
}

function codesOf(providers: readonly Rule[]): ReadonlyMap<string, CodedProvider> {
  return new Map<string, CodedProvider>(
    providers.flatMap((rule) => [
      ...(rule.brand?.codes ?? []).map((code) => [plain(code), { rule, kind: null }] as const),
      ...(rule.brand?.deferredCodes ?? []).map((code) => [plain(code), { rule, kind: 'deferred' }] as const),
      ...(rule.brand?.otherCodes ?? []).map((code) => [plain(code), { rule, kind: 'none' }] as const),
    ]),
  );
}

/** Shorter codes are everyday tokens ("zip", "alma"): they must be the whole token. */
const SHORTEST_PART = 6;
const MOST_PARTS = 8;

/** A code is the whole token, or whole parts of it: `payment_method_klarna_payments_pay_over_time`. */
function coded(token: string, byCode: ReadonlyMap<string, CodedProvider>): CodedProvider | null {
  const whole = byCode.get(plain(token));
  if (whole) return whole;
  const parts = plain(token).split('_');
  if (parts.length > MOST_PARTS) return null;
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let from = 0; from + length <= parts.length; from += 1) {
      const part = parts.slice(from, from + length).join('_');
      const known = part.length >= SHORTEST_PART ? byCode.get(part) : undefined;
      if (known) return known;
    }
  }
  return null;
}

/** The provider's name as the page prints it in full: "招商银行信用卡分期" rather than "招商银行". */
export function printedLabel(text: string, label: string): string {
  const rest = text.slice(text.indexOf(label) + label.length);
  return text.includes(label) ? label + (/^(?:信用卡|银行卡)?分期/.exec(rest)?.[0] ?? '') : label;
}

function plain(code: string): string {
  return code.replaceAll('-', '_');
}

function namesOf(
  providers: readonly Rule[],
  wordsOf: (rule: Rule) => readonly string[],
): { word: string; rule: Rule }[] {
  return providers
    .flatMap((rule) => wordsOf(rule).map((word) => ({ word, rule })))
    .toSorted((a, b) => b.word.length - a.word.length);
}

/** Any of the names; Latin ones stand alone ("Alma", not "Almaty") and in any case. */
function anyOf(names: readonly { readonly word: string }[]): RegExp {
  const literal = (word: string) =>
    word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(' ', String.raw`\s?`);
  const [latin, other] = [true, false].map((isLatin) =>
    names.flatMap(({ word }) => (LATIN.test(word) === isLatin ? [literal(word)] : [])),
  );
  // One boundary for all Latin names: asked at every place of a text, it is what this expression costs.
  const sources = [
    ...(latin?.length ? [`(?<![${LETTER}0-9])(?:${latin.join('|')})(?![${LETTER}0-9])`] : []),
    ...(other ?? []),
  ];
  return new RegExp(sources.join('|') || '(?!)', 'giu');
}
