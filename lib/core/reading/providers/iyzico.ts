import type { Rule } from '../rules/rule';

export const iyzico: Rule = {
  id: 'iyzico',
  version: 2,
  names: { 'zh-CN': 'iyzico', en: 'iyzico' },
  basis: [{ source: 'tables of iyzico installments in search excerpts', as: 'unverified' }],
  brand: { words: ['iyzico'], alone: null, codes: ['iyzico_installment'] },
  slots: [],
  check: ['iyzico/row'],
};
