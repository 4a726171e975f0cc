import type { Rule } from '../rules/rule';

/** 途牛: a box of plans with a down payment, each with its fee and rate a period. */
export const tuniu: Rule = {
  id: 'tuniu.com',
  version: 2,
  names: { 'zh-CN': '途牛旅游', en: 'Tuniu' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [{ source: 'clone of the trip page (total-price-detail2, tips1, tips2)', as: 'code' }],
  where: { hosts: ['tuniu.com'], pages: [{ kind: 'product', path: '^/(?:tour|tours|package)/' }] },
  slots: [
    {
      id: 'trip-plans',
      kinds: ['product', 'checkout'],
      box: '.total-price-detail2',
      provider: { id: 'store' },
      plan: { within: 'option', selector: '.panel', amount: '.tips1', fee: '.tips2' },
    },
  ],
  check: ['tuniu.com/trip', 'tuniu.com/trip-hidden-plans'],
};
