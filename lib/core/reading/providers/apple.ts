import type { Rule } from '../rules/rule';

/**
 * Apple's own store, on whichever address (apple.com.cn, apple.com/cn): price and monthly amount share one line,
 * "RMB 12,499或RMB 521/月 (24 期)", with 起 until a model is chosen.
 */
export const apple: Rule = {
  id: 'apple',
  version: 2,
  names: { 'zh-CN': 'Apple 分期付款', en: 'Apple installments' },
  basis: [
    { source: 'measured notes on apple.com.cn (stickyPrice, headerPrice)', as: 'code' },
    { source: 'test page of a price reader (rc-installments)', as: 'code' },
  ],
  brand: { words: ['Apple 分期', 'Apple Card Monthly Installments'], alone: 'installments', codes: [] },
  slots: [
    {
      id: 'price-line',
      kinds: ['product'],
      box: '[data-autom="stickyPrice"], [data-autom="headerPrice"], .rf-bfe-summary-price',
    },
    { id: 'refurbished', kinds: ['product'], box: '.rc-installments' },
  ],
  check: ['apple.com.cn/buy', 'apple.com.cn/refurbished', 'apple.com.cn/buy-slogan'],
};
