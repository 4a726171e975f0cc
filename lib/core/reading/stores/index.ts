import type { Rule } from '../rules/rule';
import { amazonStore } from './amazon';
import { jd } from './jd';
import { magazineluiza } from './magazineluiza';
import { mercadolibre } from './mercadolibre';
import { mi } from './mi';

/** Every built-in store. */
export const stores: readonly Rule[] = [jd, mi, amazonStore, mercadolibre, magazineluiza];

/** The store's name in the reader's language; the domain itself when the store is not built in. */
export function storeName(store: string, language: 'zh-CN' | 'en'): string {
  return stores.find((rule) => rule.id === store)?.names[language] ?? store;
}
