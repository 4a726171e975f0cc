import { describe, expect, it } from 'vitest';
import { readerOf } from './reads';

const us = readerOf('en-US', 'USD');

describe('plans in English', () => {
  it.each([
    ['Pay in 4 interest-free payments of $7.50', '4x7.50'],
    ['or 4 interest-free payments of $9.00 with Sezzle', '4x9.00'],
    ['or 4 interest-free payments of | $9.00 | with', '4x9.00'],
    ['Or 3 interest-free installments of ₹499 with', '3x499'],
    ['4 interest-free payments AED 40', '4x40'],
    ['Klarna.4 interest-free payments of $35.00', '4x35.00'],
    ['4 interest-free payments of AED 7.95.Learn more', '4x7.95'],
    ['Make 12 payments of $50.00/mo.', '12x50.00'],
    ['Pay 4 equal, automatic, bi-weekly payments of $12.25', '4x12.25'],
    ['4 x fortnightly payments of $ 25.00', '4x25.00'],
    ['4x fortnightly payments of $80.00', '4x80.00'],
    ['3 payments of Rs 1,817 with', '3x1817'],
    ['Pay four instalments of $10', '4x10'],
    ['$12.00 x 3 installments', '3x12.00'],
    ['Pay in 3 with | Klarna | from | £30.00 | /month', '3x30.00+'],
    ['$25 today, then 3 payments of $25', '4x25'],
    ['151.35 € then 2 x 150.00 €', '3x150.00'],
    ['From $41.62/mo. for 24 mo. or $999', '24x41.62+'],
    ['From $1,099 or $45.79/mo. for 24 mo.', '24x45.79'],
    ['Or $43.21 /mo (24 mo). Select from 1 plan', '24x43.21'],
    ['$25 per month for 12 months', '12x25'],
    ['$27.78/mo. x 36 months', '36x27.78'],
    ['$100 down, then $50/month for 6 months', '6x50'],
  ])('%s', (text, expected) => {
    expect(us.short(text)).toBe(expected);
  });

  it.each([
    ['12 x $25.00', '12x25.00?'],
    ['$25.00 x 12 months', '12x25.00?'],
    ['12 months at $25/mo', '12x25?'],
    ['3 Months $33', '3x33?'],
    ['As low as $20/mo with Affirm', '-x20+'],
    ['Starting at | $167 | /mo or 0% APR with', '-x167+'],
    ['or $89/month', '-x89+'],
    ['or monthly payments as low as $50.72 with', '-x50.72+'],
    ['EMI starts at ₹109 per month. EMI options', '-x109+'],
    ['No Cost EMI from ₹3,333/mo', '-x3333+'],
    ['No cost EMI ₹6,666/month. Standard EMI also available', '-x6666+'],
    ['EMI options available starting from Rs. 2,000/month', '-x2000+'],
  ])('%s, where something stands beside it', (text, expected) => {
    expect(us.short(text)).toBe(expected);
  });

  it.each([
    ['Pay in 3 with Klarna', '3x-'],
    ['Pay in 4', '4x-'],
    ['Pay four interest-free payments every 2 weeks.', '4x-'],
    ['4 interest-free payments over 6 weeks', '4x-'],
    ['Buy now, pay later in 3 installments', '3x-'],
    ['Split your purchase into 4 payments', '4x-'],
    ['No Cost EMI for 3, 6 and 9 months', '3x- 6x- 9x-'],
    ['12-month financing', '12x-'],
    ['0% APR for 12 months', '12x-'],
    ['Pay over 3–24 months', '-x-'],
  ])('%s, without an amount', (text, expected) => {
    expect(us.short(text)).toBe(expected);
  });

  it.each([
    'The latest installment in the series',
    'Buy now, pay later.',
    '36 monthly payments of $32.26 per $1,000 borrowed',
    '36 monthly payments of $32.26 at 9.99% APR, per $1,000 borrowed',
    'Pay in 30 days',
    'Pay in 3 days',
    '4-Year Protection for $3.99',
    'Ships in 4 packages of $10',
    'page: /yr/mo/day/world',
    '$10/mo per line',
    'Up to 6 Months Interest Free.',
    'Payments over $50 need a signature',
    '$1/month for 3 months, then $11/month',
    'Save $20 in 2 easy steps',
  ])('%s states none', (text) => {
    expect(
      us
        .short(text)
        .replace(/\S*-x\S*/g, '')
        .replace(/\S*\?/g, '')
        .trim(),
    ).toBe('');
  });

  it('a quantity and a price stay weak, and a bare price is no plan', () => {
    expect(us.short('12 x $1.20 batteries')).toBe('12x1.20?');
    expect(us.short('$19/month')).toBe('-x19+');
    expect(us.short('$19.00 each')).toBe('');
  });

  it('keeps first payments and down payments apart', () => {
    expect(us.plans('4 payments of $10.00, first payment: $12.50')[0]).toMatchObject({
      count: 4,
      first: '12.50',
    });
    expect(us.plans('$25 today, then 3 payments of $20')[0]).toMatchObject({
      count: 4,
      first: '25',
      each: '20',
    });
    expect(us.plans('$100 down, then $50/month for 6 months')[0]).toMatchObject({ down: '100', each: '50' });
  });
});

describe('what a plan costs in English', () => {
  it.each([
    ['4 interest-free payments of $10', true],
    ['4 payments of $10, no interest', true],
    ['$10/mo for 12 months at 0% APR', true],
    ['No cost EMI ₹500/month', true],
    ['12 payments of $10 with interest', false],
    ['12 payments of $10', null],
    ['From $10/mo or 0% APR', null],
    ['$10/mo for 12 months. Rates from 0–36% APR', null],
    ['$10/mo for 12 months. No interest if paid in full in 6 months', null],
    ['4 payments of $10. No late fees', null],
  ])('%s', (text, expected) => {
    expect(us.plans(text)[0]?.interestFree).toBe(expected);
  });

  it('reads rates by their base, and fees', () => {
    expect(us.plans('$10/mo for 12 months at 15% APR')[0]?.rate).toEqual({ value: '0.15', base: 'annual' });
    expect(us.plans('12 payments of $10, 1.5% per month')[0]?.rate).toEqual({
      value: '0.015',
      base: 'per-period',
    });
    expect(us.plans('12 payments of $10, rates 0-36% APR')[0]?.rate).toBeNull();
    expect(us.plans('3 payments of ₹500. Processing fee: ₹199')[0]?.feeTotal).toBe('199');
    expect(us.plans('3 payments of $50, $2 fee per payment')[0]?.feePerPeriod).toBe('2');
    expect(us.plans('4 payments of $20. Late fee $10 per missed payment')[0]).toMatchObject({
      feeTotal: null,
      feePerPeriod: null,
    });
  });
});
