import type { Provider } from './provider';

export const baitiao: Provider = {
  id: 'baitiao',
  names: { 'zh-CN': '京东白条', en: 'JD Baitiao' },
  words: ['京东白条', '白条分期', '打白条', '白条'],
  alone: 'installments',
  codes: ['baitiao', 'jdbt'],
};
