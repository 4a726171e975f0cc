import type { Provider } from './provider';

export const fenqile: Provider = {
  id: 'fenqile',
  names: { 'zh-CN': '分期乐', en: 'Fenqile' },
  words: ['分期乐', '乐卡'],
  alone: 'installments',
  codes: ['fql_credit', 'fql_credit_channel', 'fenqile'],
};
