import { describe, expect, it } from 'vitest';
import { scanAmounts } from '@/lib/core/money/scan';
import { found } from './found';

describe('two numbers are never joined', () => {
  it.each([
    ['iPhone 15 999 €', '999 EUR'],
    ['Galaxy S24 999 €', '999 EUR'],
    ['3 100元', '100 CNY'],
    ['4 x 225,00 €', '225.00 EUR'],
    ['€ 999 128GB', '999 EUR'],
    ['€ 999 128', '999 EUR'],
    ['10 1000 €', '1000 EUR'],
    ['012 345 €', '345 EUR'],
    ['1234 567 €', '567 EUR'],
    ['X4 500 €', '500 EUR'],
    ['3x1 299 €', '1299 EUR'],
    ['od 15 999 Kč', '15999 CZK'],
    ['$5 100 reviews', '5 USD'],
    ['3,6,12 99元', '99 CNY'],
    ['¥5999 12期', '5999 CNY'],
    ['¥5999 12', '5999 CNY'],
    ['2 × 3 | 99 €', '99 EUR'],
    ['¥18 .95%', '18 CNY'],
  ])('%s', (text, amounts) => {
    expect(found(text)).toBe(amounts);
  });
});

describe('what is no amount', () => {
  it.each([
    ['.99 €'],
    ['a ,90 €'],
    ['¥1.2.3'],
    ['¥1,23'.concat(',4')],
    ['€1,234.567'],
    ['3,50円'],
    ['2.3% $'],
    ['%20 TL'],
    ['RTX4090 €'],
    ['A2345元'],
    ['12:30 €'],
    ['22.11.2026 €'],
    ['007 €'],
    ['1234567890123 €'],
    ['99999999999万元'],
    ['$⁹⁹'],
    ['费率2.3%'],
    ['$'],
    [''],
  ])('%s', (text) => {
    expect(found(text)).toBe('');
  });

  const NO_BARE = [
    ['2.3%', '2.3 %', '2026-11-22', '22.11.2026', '11/22', '2026年11月22日', '12:30', '12:30:00'],
    ['400-100-5678', '138 0013 8000', '13800138000', '+86', '#1234', 'No.12', '第3期'],
    ['A2345', 'RTX4090', 'WH-1000', 'v2.0', '1.2.3.4', '64GB', '64 GB', '6.10 inch', '12期', '12 期', '3 mo'],
    ['24 Monate', '12x sem juros', '3,6,12', '4.8', '.99', '007', '100件', '5kg', '1.50 kg', '90°', '15"'],
  ].flat();

  it.each(NO_BARE.map((text) => [text]))('%s, though bare numbers are asked for', (text) => {
    expect(found(text, { bare: true })).toBe('');
  });

  it.each([
    ['1499', '1499 ?'],
    ['售价:1499', '1499 ?'],
    ['1,499.00', '1499.00 ?'],
    ['1499起', '1499 ?'],
    ['600~30000', '600 ?, 30000 ?'],
    ['1.2万', '12000 ?'],
    ['511.15 x 3期', '511.15 ?'],
    ['261.07|6期|1,566.42', '261.07 ?, 1566.42 ?'],
    ['1499 | ¥99', '1499 ?, 99 CNY'],
  ])('%s is one', (text, amounts) => {
    expect(found(text, { bare: true })).toBe(amounts);
    expect(scanAmounts(text).length).toBe(text.includes('¥') ? 1 : 0);
  });

  it("takes a bare number for the page's currency and leaves alone what its language reads as decimals", () => {
    expect(found('1.299', { bare: true, currency: 'EUR', decimal: ',' })).toBe('1299 EUR');
    expect(found('1.299', { bare: true, currency: 'USD', decimal: '.' })).toBe('');
    expect(found('1,5', { bare: true, currency: 'JPY' })).toBe('');
    expect(found('12,345 KWD', { decimal: ',' })).toBe('12.345 KWD');
  });
});
