import type { Rule } from '../rules/rule';

export const alma: Rule = {
  id: 'alma',
  version: 2,
  names: { 'zh-CN': 'Alma', en: 'Alma' },
  basis: [{ source: 'alma/widgets:src/Widgets/PaymentPlans', as: 'code' }],
  brand: {
    words: [],
    weak: ['Alma'],
    alone: 'installments',
    codes: ['alma', 'alma_pay_in_installments', 'alma_pnx'],
    deferredCodes: ['alma_pay_later'],
  },
  slots: [
    {
      id: 'plans',
      box: '.alma-payment-plans-container,alma-payment-plans',
      states: { empty: '.error', loading: '.loading,alma-payment-plans:not(:defined)' },
      // The line under the buttons turns every few seconds; labels hold the other plans. "J+30" is one payment.
      plan: {
        within: 'option',
        selector:
          '[role="option"]:not([aria-label*="+"]),.plan-button:not([aria-label*="+"]),.alma-payment-plans-payment-info,.info',
        attribute: 'aria-label',
      },
    },
  ],
  check: ['alma/product'],
};
