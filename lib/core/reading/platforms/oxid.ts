import type { Rule } from '../rules/rule';

/** OXID with the Klarna or the PAYONE module. An alert inside the method takes the place of its widget. */
export const oxid: Rule = {
  id: 'oxid',
  version: 2,
  names: { 'zh-CN': 'OXID eShop', en: 'OXID eShop' },
  basis: [
    { source: 'FATCHIP-GmbH/OXID-Klarna-6:views/blocks/payment_select_payment.tpl', as: 'code' },
    { source: 'PAYONE-GmbH/oxid-6:views/blocks/fcpo_payment_klarna_combined.tpl', as: 'code' },
  ],
  slots: [
    {
      id: 'klarna',
      box: '.kp-outer',
      option: 'dl',
      provider: { from: [{ selector: 'input[name="paymentid"]', attribute: 'value' }] },
      states: { limit: '.kp-method.alert' },
    },
    {
      id: 'payone',
      box: '#klarna_payment_selector',
      option: 'option',
      provider: { from: [{ attribute: 'value' }] },
    },
  ],
  check: ['oxid/payment', 'oxid/payone'],
};
