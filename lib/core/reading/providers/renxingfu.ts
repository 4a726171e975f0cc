import type { Rule } from '../rules/rule';

export const renxingfu: Rule = {
  id: 'renxingfu',
  version: 2,
  names: { 'zh-CN': '任性付', en: 'Suning Renxingfu' },
  basis: [{ source: 'clone of the Suning item page (proinfo_ser)', as: 'code' }],
  brand: { words: ['任性付'], alone: 'installments', codes: ['renxingfu'] },
  slots: [],
  check: ['suning.com/item'],
};
