import type { Provider } from './provider';

export const miInstallments: Provider = {
  id: 'mi-installments',
  names: { 'zh-CN': '小米分期', en: 'Xiaomi Installments' },
  words: ['小米分期', '小米金融', '小米信用', '天星金融'],
  alone: 'installments',
  codes: ['mifinanceinstal', 'mifinanceinstal_m', 'micashcreditinstallment'],
};
