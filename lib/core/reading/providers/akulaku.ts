import type { Rule } from '../rules/rule';

export const akulaku: Rule = {
  id: 'akulaku',
  version: 2,
  names: { 'zh-CN': 'Akulaku', en: 'Akulaku' },
  basis: [{ source: 'hasbinurhaqi/frontend-thewatch.com:akulaku.php', as: 'page' }],
  brand: { words: ['Akulaku'], alone: 'installments', codes: ['akulaku'] },
  slots: [],
  check: ['akulaku/row'],
};
