import type { Rule } from '../rules/rule';

/** 魅族商城, as saved about 2017: the item page says what it supports, the cashier opens the counts of 花呗分期. */
export const meizu: Rule = {
  id: 'meizu.com',
  version: 2,
  names: { 'zh-CN': '魅族商城', en: 'Meizu Store' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'HannibalKB/Meizu:meizu/Home/View/Shopdetail/index.html', as: 'page' },
    { source: 'HannibalKB/Meizu:meizu/Home/View/Order/payment.html', as: 'page' },
  ],
  where: {
    hosts: ['meizu.com'],
    pages: [
      { kind: 'product', host: 'detail.meizu.com' },
      { kind: 'product', path: '^/item/' },
      { kind: 'checkout', path: '^/order/(?:payment|add)' },
      { kind: 'cart', path: '^/cart' },
    ],
  },
  item: { price: [{ selector: '.vm-price' }], name: ['.property-hd h1'] },
  slots: [
    {
      id: 'item-supports',
      kinds: ['product'],
      box: 'dl.property-service',
      option: 'dd span',
      bare: 'installments',
    },
    {
      id: 'cashier-huabei',
      kinds: ['checkout'],
      box: '#huabeiSelect',
      option: '.header',
      provider: { id: 'huabei' },
      bare: 'installments',
    },
  ],
  check: ['meizu.com/item', 'meizu.com/payment', 'meizu.com/item-sold-out'],
};
