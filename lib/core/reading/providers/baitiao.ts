import type { Rule } from '../rules/rule';

export const baitiao: Rule = {
  id: 'baitiao',
  version: 2,
  names: { 'zh-CN': '京东白条', en: 'JD Baitiao' },
  basis: [{ source: 'XYGitHub12/sjd:productInfo.jsp', as: 'page' }],
  brand: {
    words: ['京东白条', '白条分期', '打白条', '白条'],
    alone: 'installments',
    codes: ['baitiao', 'jdbt'],
  },
  slots: [],
  check: ['jd.com/item'],
};
