import type { Rule } from '../rules/rule';

/**
 * 支付宝收银台, where many stores send their shoppers. Names of its channels are in `providers/huabei.ts`; how the
 * cashier draws them was not seen, so the general rules read it.
 */
export const alipay: Rule = {
  id: 'alipay',
  version: 2,
  names: { 'zh-CN': '支付宝收银台', en: 'Alipay cashier' },
  currency: 'CNY',
  locale: 'zh-CN',
  basis: [
    { source: 'channel names of the payment interface (pcredit, pcreditpayInstallment)', as: 'docs' },
    { source: 'addresses of the cashier; its markup was not seen', as: 'unverified' },
  ],
  where: {
    hosts: ['alipay.com'],
    pages: [
      { kind: 'checkout', host: 'excashier.alipay.com' },
      { kind: 'checkout', host: 'cashier.alipay.com' },
      { kind: 'checkout', host: 'mclient.alipay.com' },
      { kind: 'other', host: 'my.alipay.com' },
      { kind: 'other', host: 'consumeprod.alipay.com' },
    ],
  },
  slots: [],
  check: ['alipay/cashier', 'alipay/cashier-bill'],
};
