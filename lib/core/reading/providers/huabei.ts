import type { Rule } from '../rules/rule';

export const huabei: Rule = {
  id: 'huabei',
  version: 2,
  names: { 'zh-CN': '花呗分期', en: 'Huabei' },
  basis: [{ source: 'peiyongjun/mi_153:resources/views/home/goods/pay.blade.php', as: 'page' }],
  brand: {
    words: ['蚂蚁花呗', '花呗'],
    alone: 'deferred',
    codes: ['antinstal', 'antinstal_m', 'antinstal_app', 'pcreditpayinstallment', 'huabei', 'ant_huabei'],
    deferredCodes: ['pcredit'],
  },
  slots: [],
  check: ['generic/checkout-huabei-alone'],
};
