import type { StoreRule } from './store-rule';

export const mi: StoreRule = {
  id: 'mi.com',
  version: 1,
  names: { 'zh-CN': '小米商城', en: 'Xiaomi Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  pages: [],
  slots: [],
};
