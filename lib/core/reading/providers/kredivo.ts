import type { Rule } from '../rules/rule';

export const kredivo: Rule = {
  id: 'kredivo',
  version: 2,
  names: { 'zh-CN': 'Kredivo', en: 'Kredivo' },
  basis: [{ source: 'spnirma/SistemKependudukan_BasdatPHP:payment/25_v.php', as: 'page' }],
  brand: { words: ['Kredivo'], alone: 'installments', codes: ['kredivo'] },
  slots: [],
  check: ['kredivo/row'],
};
