import type { Provider } from './provider';

export const huabei: Provider = {
  id: 'huabei',
  names: { 'zh-CN': '花呗分期', en: 'Huabei' },
  words: ['蚂蚁花呗', '花呗'],
  alone: 'deferred',
  codes: ['antinstal', 'antinstal_m', 'antinstal_app', 'pcreditpayinstallment', 'huabei', 'ant_huabei'],
};
