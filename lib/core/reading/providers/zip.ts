import type { Rule } from '../rules/rule';

export const zip: Rule = {
  id: 'zip',
  version: 2,
  names: { 'zh-CN': 'Zip', en: 'Zip' },
  basis: [{ source: 'shops with data-zm-asset and quadpay-widget, public copies', as: 'code' }],
  brand: {
    words: ['Zip Pay', 'Zip Money', 'QuadPay'],
    weak: ['Zip'],
    alone: 'installments',
    codes: ['zip', 'zippay', 'zipmoney', 'zip_money', 'quadpay'],
  },
  slots: [
    {
      id: 'widget',
      box: '[data-zm-asset="productwidget"],quadpay-widget,quadpay-widget-v3',
      terms: { price: { attribute: 'data-zm-price', unit: 'major' } },
      states: { loading: 'quadpay-widget:not(:defined),quadpay-widget-v3:not(:defined)' },
    },
  ],
  check: ['zip/product'],
};
