import type en from '@/public/_locales/en/messages.json';

/** The languages the product speaks. */
export type Tongue = 'zh-CN' | 'en';

/** Every sentence has a key; the English file is the list of them. */
export type MessageKey = keyof typeof en;

/** Keys that come as `…_one` and `…_other`, without that ending. */
export type PluralKey = PluralBase<MessageKey>;
type PluralBase<Key extends string> = Key extends `${infer Base}_one` ? Base : never;

export type Catalogue = Readonly<Record<MessageKey, { readonly message: string }>>;

/** A surface's words: `t` for a sentence, `n` for one that depends on a count (given as $1). */
export interface Words {
  readonly language: Tongue;
  readonly t: (key: MessageKey, ...args: readonly string[]) => string;
  readonly n: (key: PluralKey, count: number, ...args: readonly string[]) => string;
}

/** Joins a language and its catalogue. Placeholders are $1 to $9, as in the browser's own message files. */
export function createWords(language: Tongue, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(language);
  const digits = new Intl.NumberFormat(language);
  const t: Words['t'] = (key, ...args) =>
    catalogue[key].message.replace(/\$([1-9])/g, (_, digit: string) => args[Number(digit) - 1] ?? '');
  const n: Words['n'] = (key, count, ...args) =>
    t(plural.select(count) === 'one' ? `${key}_one` : `${key}_other`, digits.format(count), ...args);
  return { language, t, n };
}
