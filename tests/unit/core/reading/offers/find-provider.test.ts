import { describe, expect, it, test } from 'vitest';
import { brandsOf, printedLabel } from '@/lib/core/reading/offers/find-provider';
import { providers } from '@/lib/core/reading/providers';

const brands = brandsOf(providers);
const coded = (...codes: readonly string[]) => {
  const found = brands.coded(codes);
  return found && [found.rule.id, found.kind];
};

describe('a code', () => {
  test.each<[code: string, found: readonly unknown[] | null]>([
    ['klarna', ['klarna', null]],
    ['klarna-payments', ['klarna', null]],
    ['payment_method_klarna_payments_pay_over_time', ['klarna', null]],
    ['payment-method-klarna', ['klarna', null]],
    ['klarna_pay_later', ['klarna', 'deferred']],
    ['payment_method_klarna_pay_later', ['klarna', 'deferred']],
    ['klarna_paynow', ['klarna', 'none']],
    ['payment_klarna_pay_now', ['klarna', 'none']],
    ['zip', ['zip', null]],
    ['pay_zip', null],
    ['zip_code', null],
    ['klarnas', null],
    ['a_b_c_d_e_f_g_h_klarna', null],
    ['', null],
    ['constructor', null],
  ])('%s: %j', (code, expected) => {
    expect(coded(code)).toEqual(expected);
  });

  it('beside another of the same provider says more, beside another’s nothing', () => {
    expect(coded('klarna', 'klarna_pay_later')).toEqual(['klarna', 'deferred']);
    expect(coded('klarna', 'row', 'x')).toEqual(['klarna', null]);
    expect(coded('klarna', 'afterpay')).toBeNull();
    expect(coded()).toBeNull();
  });
});

describe('a name', () => {
  const named = (text: string, beside = false) => brands.named(text, beside).map(({ id }) => id);

  it('that is an everyday word counts beside a plan only, and whole', () => {
    expect(named('Zip it up')).toEqual([]);
    expect(named('4 payments with Zip', true)).toEqual(['zip']);
    expect(named('a zipper', true)).toEqual([]);
    expect(named('affirmation of Affirm', true)).toEqual(['affirm']);
  });

  it('is heard in any case, with or without its blank, once, in the order of the text', () => {
    expect(named('AFTER PAY, afterpay or klarna')).toEqual(['afterpay', 'klarna']);
    expect(named('Klarna or ZipPay')).toEqual(['klarna', 'zip']);
    expect(named('zip pay or KLARNA')).toEqual(['zip', 'klarna']);
  });

  it('of a bank says more than "credit card"', () => {
    expect(named('信用卡分期 招商银行')).toEqual(['card:cmb']);
    expect(named('信用卡分期 花呗')).toEqual(['card', 'huabei']);
  });

  it('is printed in full, or as it is', () => {
    expect(printedLabel('招商银行银行卡分期', '招商银行')).toBe('招商银行银行卡分期');
    expect(printedLabel('花呗 | 分期', '花呗')).toBe('花呗');
    expect(printedLabel('3 payments', 'Klarna')).toBe('Klarna');
  });
});

it('what a bare name offers and how it is called is known of known ones only', () => {
  expect([
    brands.alone('huabei'),
    brands.alone('klarna'),
    brands.alone('card:cmb'),
    brands.alone('x'),
  ]).toEqual(['deferred', 'installments', null, null]);
  expect([brands.label('huabei'), brands.label('store'), brands.label('x')]).toEqual([
    '花呗分期',
    '店铺分期',
    'x',
  ]);
});
