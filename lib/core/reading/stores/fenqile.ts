import type { Rule } from '../rules/rule';

/**
 * 分期乐, as saved in 2018. The item page draws the chosen plan only; a table in a script holds all of them, by price,
 * down payment and count. The plans without a down payment are what the page opens with.
 */
export const fenqileStore: Rule = {
  id: 'fenqile.com',
  version: 2,
  names: { 'zh-CN': '分期乐商城', en: 'Fenqile Mall' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'lisx22/fqg:src/main/webapp/Seckill_2.ftl', as: 'page' },
    { source: 'lisx22/fqg:src/main/webapp/Pay.ftl', as: 'page' },
  ],
  where: {
    hosts: ['fenqile.com'],
    pages: [
      { kind: 'product', host: 'item.fenqile.com' },
      { kind: 'checkout', host: 'pay.fenqile.com' },
      { kind: 'other', host: 'order.fenqile.com' },
      { kind: 'other', host: 'my.fenqile.com' },
      { kind: 'listing', host: 'channel.fenqile.com' },
    ],
  },
  slots: [
    {
      id: 'item-table',
      kinds: ['product'],
      box: '#monthpay_info',
      provider: { id: 'fenqile' },
      plan: { within: 'option', selector: 'li.js-fq-item', count: 'data-value' },
      terms: {
        json: {
          script: 'ratio_list',
          rows: '*',
          only: { path: 'firstpay', equals: '0' },
          closed: { path: 'fq_num', equals: '0' },
          count: 'fq_num',
          each: 'mon_pay',
          unit: 'major',
          feePerPeriod: 'mon_fee',
        },
      },
      states: { disabled: '.non' },
    },
  ],
  check: ['fenqile.com/item', 'fenqile.com/item-sold-out'],
};
