import { describe, expect, it } from 'vitest';
import type { WordGroup } from '@/lib/core/reading/text/compiled';
import type { PageWords } from '@/lib/core/reading/text/page-words';
import { readerOf } from './reads';

const PAGE = {
  buy: 'buys',
  pay: 'pays',
  cart: 'leavesCart',
  total: 'total',
  soldOut: 'soldOut',
  loading: 'loading',
  login: 'login',
  signedIn: 'signedIn',
} as const satisfies Readonly<Record<string, keyof PageWords>>;

export interface LanguageTable {
  readonly lang: string;
  readonly currency: string;
  /** Text and its plans as `readerOf(...).short` writes them; '' for a text that states none. */
  readonly plans: readonly (readonly [text: string, short: string])[];
  /** What the first plan of a text says of interest. */
  readonly interest: readonly (readonly [text: string, free: boolean | null])[];
  /** Fields of the first plan of a text. */
  readonly terms?: readonly (readonly [text: string, fields: Readonly<Record<string, unknown>>])[];
  readonly limits: readonly (readonly [text: string, limits: string | null])[];
  /** Words of a kind, and words that look like them. */
  readonly words: readonly (readonly [kind: WordGroup, yes: string, no: string])[];
  readonly messages: readonly (readonly [text: string, kind: string | null])[];
  readonly page: readonly (readonly [kind: keyof typeof PAGE, yes: string, no: string])[];
  /** Ids of ordinary methods with the words of a row. */
  readonly methods: readonly (readonly [id: string, yes: string, no: string])[];
}

/** Runs one language's table: every kind of pattern with what it reads and what it leaves alone. */
export function describeLanguage(name: string, table: LanguageTable): void {
  const reader = readerOf(table.lang, table.currency);
  const { page } = reader.tongue;
  describe(`plans in ${name}`, () => {
    it.each(table.plans)('%s', (text, short) => expect(reader.short(text)).toBe(short));
    it.each(table.interest)('%s, interest', (text, free) => {
      expect(reader.plans(text)[0]?.interestFree).toBe(free);
    });
    it.each(table.terms ?? [])('%s, terms', (text, fields) => {
      expect(reader.plans(text)[0]).toMatchObject(fields);
    });
  });
  describe(`limits in ${name}`, () => {
    it.each(table.limits)('%s', (text, limits) => expect(reader.limits(text)).toBe(limits));
  });
  describe(`words in ${name}`, () => {
    it.each(table.words)('%s: "%s", not "%s"', (kind, yes, no) => {
      expect([reader.says(yes, kind), reader.says(no, kind)]).toEqual([true, false]);
    });
    it.each(table.messages)('"%s" is of class %s', (text, kind) => expect(reader.message(text)).toBe(kind));
    it.each(table.page)('%s: "%s", not "%s"', (kind, yes, no) => {
      expect([page[PAGE[kind]].test(yes), page[PAGE[kind]].test(no)]).toEqual([true, false]);
    });
    it.each(table.methods)('%s: "%s", not "%s"', (id, yes, no) => {
      const words = page.methods.find((method) => method.id === id)?.words;
      expect([words?.test(yes), words?.test(no)]).toEqual([true, false]);
    });
  });
}
