import type { Rule } from '../rules/rule';

/** Bread Pay draws into a frame of another origin: without leave to read it, only its size is known. */
export const bread: Rule = {
  id: 'bread',
  version: 2,
  names: { 'zh-CN': 'Bread Pay', en: 'Bread Pay' },
  basis: [{ source: 'docs of Bread: registerPlacements, container ids of merchants', as: 'docs' }],
  brand: {
    words: ['Bread Pay'],
    weak: ['Bread'],
    alone: 'installments',
    codes: ['bread_pay', 'breadpay', 'bread_checkout'],
  },
  slots: [{ id: 'placement', box: '#bread-checkout-btn,#bread-mini-cart-btn' }],
  check: ['bread/product'],
};
