import type { Rule } from '../rules/rule';

export const tabby: Rule = {
  id: 'tabby',
  version: 2,
  names: { 'zh-CN': 'Tabby', en: 'Tabby' },
  basis: [
    { source: 'docs.tabby.ai: on-site messaging', as: 'docs' },
    { source: 'a shop with data-num-of-installments, public copy', as: 'code' },
    { source: 'tabby_installments, tabby_paylater: gateway codes in public plugins', as: 'code' },
  ],
  brand: {
    words: [],
    weak: ['Tabby', 'تابي'],
    alone: 'installments',
    codes: ['tabby', 'tabby_installments', 'tabby_cc_installments', 'tabby_checkout'],
    deferredCodes: ['tabby_paylater', 'tabby_pay_later'],
  },
  slots: [
    { id: 'promo', box: '#TabbyPromo,#tabbyPromo,#tabbyWidget' },
    {
      id: 'stated',
      box: '.tamara-tabby-promotions[data-num-of-installments]',
      terms: {
        count: { attribute: 'data-num-of-installments' },
        each: { selector: '.js-instalment-price', unit: 'major' },
      },
    },
  ],
  check: ['tabby/product', 'tabby/product-stated'],
};
