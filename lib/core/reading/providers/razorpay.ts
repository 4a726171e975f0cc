import type { Rule } from '../rules/rule';

export const razorpay: Rule = {
  id: 'razorpay',
  version: 2,
  names: { 'zh-CN': 'Razorpay', en: 'Razorpay' },
  basis: [{ source: 'razorpay.com/docs: affordability widget', as: 'docs' }],
  brand: { words: ['Razorpay'], alone: null, codes: ['razorpay_emi', 'razorpay_cardless_emi'] },
  slots: [{ id: 'widget', box: '#razorpay-affordability-widget' }],
  check: ['razorpay/product'],
};
