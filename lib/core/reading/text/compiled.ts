import type { MessageClass } from '../reading';
import type { Language } from './language';
import { compile, wordsOf } from './template';

/** A language made ready: expressions are built when first asked for, because most pages speak one or two. */
export interface Compiled {
  readonly language: Language;
  readonly hint: RegExp;
  readonly templates: (group: TemplateGroup) => readonly RegExp[];
  readonly words: (group: WordGroup) => RegExp;
  readonly messages: () => readonly { readonly class: MessageClass; readonly words: RegExp }[];
  /** Any of the messages: most texts are none, and are asked once. */
  readonly message: () => RegExp;
}

export type TemplateGroup =
  | 'sentences'
  | 'weak'
  | 'monthly'
  | 'counts'
  | 'firsts'
  | 'options'
  | 'annual'
  | 'perPeriod'
  | 'total'
  | 'open'
  | 'feePerPeriod'
  | 'feeTotal'
  | 'limits';
export type WordGroup = 'free' | 'costly' | 'from' | 'refuses' | 'unavailable' | keyof Language['talk'];

const made = new Map<string, Compiled>();

export function compiled(language: Language): Compiled {
  const known = made.get(language.id) ?? build(language);
  made.set(language.id, known);
  return known;
}

function build(language: Language): Compiled {
  const templates = new Map<TemplateGroup, readonly RegExp[]>();
  const words = new Map<WordGroup, RegExp>();
  let messages: ReturnType<Compiled['messages']> | undefined;
  let message: RegExp | undefined;
  return {
    language,
    hint: new RegExp(language.hint, 'iu'),
    templates: (group) =>
      remember(templates, group, () => sourcesOf(language, group).map((source) => compile(source, language))),
    words: (group) => remember(words, group, () => wordsOf(wordSource(language, group), language.script)),
    messages: () =>
      (messages ??= language.messages.map((one) => ({
        class: one.class,
        words: wordsOf(one.words, language.script),
      }))),
    message: () =>
      (message ??= wordsOf(language.messages.map(({ words: one }) => one).join('|'), language.script)),
  };
}

function sourcesOf({ plan, cost, limits }: Language, group: TemplateGroup): readonly string[] {
  return { ...plan, ...cost, limits }[group] ?? [];
}

function wordSource(
  { cost, from, refuses, unavailable, talk }: Language,
  group: WordGroup,
): string | undefined {
  return { ...talk, free: cost.free, costly: cost.costly, from, refuses, unavailable }[group];
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
