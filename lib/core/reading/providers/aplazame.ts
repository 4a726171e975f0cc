import type { Rule } from '../rules/rule';

export const aplazame: Rule = {
  id: 'aplazame',
  version: 2,
  names: { 'zh-CN': 'Aplazame', en: 'Aplazame' },
  basis: [{ source: 'aplazame/prestashop:aplazame/views/templates/hook/shoppingcart.tpl', as: 'code' }],
  brand: { words: ['Aplazame'], alone: 'installments', codes: ['aplazame'] },
  slots: [
    {
      id: 'widget',
      box: '[data-aplazame-widget-instalments]',
      terms: { price: { attribute: 'data-amount', unit: 'minor' }, currency: { attribute: 'data-currency' } },
      states: { loading: '[data-aplazame-loading]' },
    },
  ],
  check: ['aplazame/product'],
};
