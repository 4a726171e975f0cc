import type { Rule } from '../rules/rule';

/** Bank cards split by their bank: one provider a bank, `card` when the page names none. */
const bank = (
  id: string,
  zh: string,
  en: string,
  words: readonly string[],
  codes: readonly string[],
): Rule => ({
  id: `card:${id}`,
  version: 2,
  names: { 'zh-CN': zh, en },
  basis: [{ source: 'peiyongjun/mi_153:resources/views/home/goods/pay.blade.php', as: 'page' }],
  brand: { words, alone: null, codes },
  slots: [],
  check: ['mi.com/cashier'],
});

export const cards: readonly Rule[] = [
  bank('cmb', '招行卡分期', 'CMB card', ['招商银行', '招行'], ['cmbinstal', 'zsyh']),
  bank('ccb', '建行卡分期', 'CCB card', ['建设银行', '建行'], ['ccb-instal', 'jsyh']),
  bank('icbc', '工行卡分期', 'ICBC card', ['工商银行', '工行'], ['icbcb2c-instal', 'gsyh']),
  bank('abc', '农行卡分期', 'ABC card', ['农业银行', '农行'], ['abc-instal', 'nyyh']),
  bank('boc', '中行卡分期', 'BOC card', ['中国银行', '中行'], ['boc-instal', 'zgyh']),
  bank('comm', '交行卡分期', 'BoCom card', ['交通银行', '交行'], ['comm-instal', 'jtyh']),
  bank('citic', '中信卡分期', 'CITIC card', ['中信银行'], ['citic-instal', 'zxyh']),
  {
    id: 'card',
    version: 2,
    names: { 'zh-CN': '信用卡分期', en: 'Credit card' },
    basis: [{ source: 'peiyongjun/mi_153:resources/views/home/goods/pay.blade.php', as: 'page' }],
    brand: { words: ['信用卡分期', '银行卡分期', '信用卡'], alone: null, codes: ['micashcreditinstallment'] },
    slots: [],
    check: ['mi.com/cashier'],
  },
];
