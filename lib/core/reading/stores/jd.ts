import type { StoreRule } from './store-rule';

export const jd: StoreRule = {
  id: 'jd.com',
  version: 1,
  names: { 'zh-CN': '京东', en: 'JD.com' },
  currency: 'CNY',
  locale: 'zh-CN',
  pages: [],
  slots: [],
};
