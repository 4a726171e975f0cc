// @ts-check
/**
 * Who lets a shopper of 星河数码 pay later, and on what terms.
 *
 * @typedef {{ id: string, label: string, lender: string, rule: import('./fees.mjs').FeeRule }} ShopProvider
 */

/** @type {readonly ShopProvider[]} */
export const providers = [
  {
    id: 'huabei',
    label: '花呗分期',
    lender: '重庆蚂蚁消费金融有限公司',
    rule: { kind: 'total', rates: { 3: 230, 6: 450, 12: 750 } },
  },
  {
    id: 'baitiao',
    label: '京东白条',
    lender: '重庆京东盛际小额贷款有限公司',
    rule: { kind: 'per-period', rate: 50, counts: [3, 6, 12, 24] },
  },
  {
    // The shop's own plan: no brand the extension could know, so it must come out as `store`.
    id: 'store',
    label: '星河分期',
    lender: '演示城星河小额贷款有限公司',
    rule: { kind: 'free', counts: [3] },
  },
  {
    id: 'card:cmb',
    label: '招商银行信用卡分期',
    lender: '招商银行股份有限公司',
    rule: { kind: 'total', rates: { 3: 180, 6: 300, 12: 540 } },
  },
];

/** Ways to pay that are no installments; a reading lists them as methods. */
export const ordinaryMethods = ['微信支付', '支付宝', '银联云闪付'];
