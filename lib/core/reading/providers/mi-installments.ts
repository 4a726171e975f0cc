import type { Rule } from '../rules/rule';

export const miInstallments: Rule = {
  id: 'mi-installments',
  version: 2,
  names: { 'zh-CN': '小米分期', en: 'Xiaomi Installments' },
  basis: [{ source: 'rudy-xu/xiaomi-mall-mobile:web/pageTemplates/OrderCheckout.vue', as: 'page' }],
  brand: {
    words: ['小米分期', '小米金融', '小米信用', '天星金融'],
    alone: 'installments',
    codes: ['mifinanceinstal', 'mifinanceinstal_m'],
  },
  slots: [],
  check: ['mi.com/mobile-checkout'],
};
