import type { Rule } from '../rules/rule';

/** Klarna's cartridge for Salesforce Commerce Cloud: tabs of categories, each with its pane. */
export const sfcc: Rule = {
  id: 'sfcc',
  version: 2,
  names: { 'zh-CN': 'Salesforce Commerce Cloud', en: 'Salesforce Commerce Cloud' },
  basis: [
    {
      source:
        'klarna/sfcc-klarna-payments:cartridges/int_klarna_payments_sfra/cartridge/client/default/scss/klarnaPayments.scss',
      as: 'code',
    },
  ],
  slots: [
    {
      id: 'klarna',
      box: 'form:has(.klarna-payment-item)',
      option: '.klarna-payment-item',
      bare: 'installments',
      // Klarna's hidden inputs are always disabled: only the tab's own class and the sentence in its pane refuse.
      provider: { from: [{ attribute: 'data-method-id' }] },
      plan: { within: 'panes', panes: '.klarna_payments-content', selector: '[id$="_container"]' },
      states: { disabled: '.klarna-grayed-tab', limit: '.klarna_payments_error' },
    },
  ],
  check: ['sfcc/grayed', 'sfcc/checkout'],
};
