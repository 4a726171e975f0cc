import { providers } from '../providers';
import type { OfferKind } from '../reading';
import type { Rule } from '../rules/rule';
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

const LATIN = /^[\p{Script=Latin}\d]/u;

const strong = namesOf((rule) => rule.brand?.words ?? []);
const weak = namesOf((rule) => rule.brand?.weak ?? []);

/** Words of all providers, for the gate. Weak ones are everyday words: whole, they may be a row of a payment list. */
export const PROVIDER_WORDS: readonly string[] = strong.map(({ word }) => word);
export const WEAK_WORDS: string = anyOf(weak).source;

const byWord = new Map([...strong, ...weak].map(({ word, rule }) => [word.toLowerCase(), rule]));
const STRONG = anyOf(strong);
const ALL = anyOf([...strong, ...weak]);

/**
 * Providers named in text, in order, each once. "招商银行信用卡分期" is the bank, not `card` besides. With `beside` a
 * plan stands in the text, so that brands that are everyday words ("Affirm", "Zip") count as well.
 */
export function providersIn(text: string, beside = false): readonly NamedProvider[] {
  const remembered = beside ? named.all : named.strong;
  const known = remembered.get(text) ?? namesIn(text, beside);
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(text, known);
  return known;
}

/** The same texts are asked again by rows, boxes and mentions; what they name does not change. */
const MOST_REMEMBERED = 4_000;
const named = {
  all: new Map<string, readonly NamedProvider[]>(),
  strong: new Map<string, readonly NamedProvider[]>(),
};

function namesIn(text: string, beside: boolean): readonly NamedProvider[] {
  const found = new Map<string, NamedProvider>();
  for (const match of text.matchAll(beside ? ALL : STRONG)) {
    const rule = byWord.get(match[0].toLowerCase());
    if (rule && !found.has(rule.id)) found.set(rule.id, { id: rule.id, label: match[0], start: match.index });
  }
  const bank = [...found.keys()].some((id) => id.startsWith('card:'));
  return [...found.values()].filter(({ id }) => id !== 'card' || !bank);
}

const byCode = new Map<string, CodedProvider>(
  providers.flatMap((rule) => [
    ...(rule.brand?.codes ?? []).map((code) => [plain(code), { rule, kind: null }] as const),
    ...(rule.brand?.deferredCodes ?? []).map((code) => [plain(code), { rule, kind: 'deferred' }] as const),
    ...(rule.brand?.otherCodes ?? []).map((code) => [plain(code), { rule, kind: 'none' }] as const),
  ]),
);
/** Shorter codes are everyday tokens ("zip", "alma"): they must be the whole token. */
const SHORTEST_PART = 6;
const MOST_PARTS = 8;

/** The provider whose code is among an element's tokens; null when none is, or two disagree. */
export function providerOfCodes(codes: readonly string[]): CodedProvider | null {
  const found = codes.flatMap((code) => coded(code) ?? []);
  const [first] = found;
  if (!first || found.some(({ rule }) => rule !== first.rule)) return null;
  return found.find(({ kind }) => kind !== null) ?? first;
}

/** A code is the whole token, or whole parts of it: `payment_method_klarna_payments_pay_over_time`. */
function coded(token: string): CodedProvider | null {
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

function namesOf(wordsOf: (rule: Rule) => readonly string[]): { word: string; rule: Rule }[] {
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
