import { baitiao } from './baitiao';
import { cards } from './cards';
import { fenqile } from './fenqile';
import { huabei } from './huabei';
import { miInstallments } from './mi-installments';
import type { Rule } from '../rules/rule';

/** Every provider the product knows. */
export const providers: readonly Rule[] = [huabei, miInstallments, baitiao, fenqile, ...cards];

const store: Rule['names'] = { 'zh-CN': '店铺分期', en: 'Store plan' };

/** The provider's name in the reader's language; the id itself when the provider is not in the list. */
export function providerName(id: string, language: 'zh-CN' | 'en'): string {
  if (id === 'store') return store[language];
  return providers.find((provider) => provider.id === id)?.names[language] ?? id;
}
