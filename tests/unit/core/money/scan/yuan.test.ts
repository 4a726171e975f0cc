import { describe, expect, it } from 'vitest';
import { scanAmounts } from '@/lib/core/money/scan';

describe('amounts in text', () => {
  it.each([
    ['售价 ¥12,499.00 起', ['12499.00']],
    ['应付金额:1499.00元', ['1499.00']],
    ['RMB 5999', ['5999']],
    ['满500，100元券', ['100']],
    ['¥1,499 ¥99', ['1499', '99']],
    ['费率2.3%', []],
    ['2026-11-22 12:30', []],
    ['¥1.2.3', []],
    ['编号 7081550', []],
  ])('%s', (text, amounts) => {
    expect(scanAmounts(text).map(({ amount }) => amount)).toEqual(amounts);
  });
});
