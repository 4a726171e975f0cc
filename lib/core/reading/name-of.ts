import { RULE_NAMES } from './rule-names';

const STORE_PLAN = { 'zh-CN': '店铺分期', en: 'Store plan' };

/** The provider's name in the reader's language; the id itself when the provider is not known. */
export function providerName(id: string, language: 'zh-CN' | 'en'): string {
  return id === 'store' ? STORE_PLAN[language] : nameOf(id, language);
}

/** The store's name in the reader's language; the domain itself when the store is not built in. */
export function storeName(store: string, language: 'zh-CN' | 'en'): string {
  return nameOf(store, language);
}

function nameOf(id: string, language: 'zh-CN' | 'en'): string {
  return (Object.hasOwn(RULE_NAMES, id) ? RULE_NAMES[id]?.[language] : undefined) ?? id;
}
