import { describe, expect, it } from 'vitest';
import { readerOf } from './reads';

const us = readerOf('en-US', 'USD');

describe('limits in English', () => {
  it.each([
    ['available for orders between $35 - $1,000', '35-1000'],
    ['Pay in 4 interest-free payments on purchases of $30-$1,500.', '30-1500'],
    ['on purchases from £30-£30', '30-30'],
    ['Available for purchases of $20 to $2,500.', '20-2500'],
    ['for purchases of $199-$10,000', '199-10000'],
    ['available for orders over $35', '35-'],
    ['available for orders up to $1,000', '-1000'],
    ['No cost EMI available on cards above ₹3,000', '3000-'],
    ['on purchases of $99+.', '99-'],
    ['Enter an amount of $199 or more.', '199-'],
    ['Not available for orders under 3,000,000₫.', '3000000-'],
    ['Minimum purchase: $50', '50-'],
    ['From €50.00', '50.00-'],
    ['Until €150.00', '-150.00'],
  ])('%s', (text, expected) => {
    expect(us.limits(text)).toBe(expected);
  });

  it.each([
    'Free delivery on orders over $40',
    'Total: $50 and $10 shipping',
    'From $50.00 with free gift',
    '4 payments of $10',
    'Was $50, now $40',
  ])('%s is none', (text) => {
    expect(us.limits(text)).toBeNull();
  });
});

describe('other words in English', () => {
  it.each([
    ['installments', 'Pay later', 'The latest installment in the series'],
    ['installments', 'Financing available', 'Premium payment terminal'],
    ['deferred', 'Pay in 30 days', 'Return within 30 days'],
    ['deferred', 'No interest if paid in full in 6 months', 'No interest'],
    ['rent', 'Rent-to-own', 'Current price'],
    ['existing', 'Your next payment due', 'Your payment plan options'],
    ['existing', 'Installment 2 of 4', 'Pay in 2 of the shops'],
    ['other', 'Free trial, then', 'Trial pack'],
    ['other', '4-Year Protection', 'Sun protection'],
    ['other', '$10/mo per line', 'Clothes line'],
    ['other', 'monthly giving', 'monthly payments'],
    ['storeCard', 'with your Acme Rewards credit card', 'with any credit card'],
    ['storeCard', 'with your Acme Rewards credit card', 'Earn 5% cashback with the Acme Credit Card'],
    ['example', 'How it works', 'It works'],
    ['unavailable', 'Klarna Payment not available', 'Available now'],
  ] as const)('%s: "%s", not "%s"', (group, yes, no) => {
    expect(us.says(yes, group)).toBe(true);
    expect(us.says(no, group)).toBe(false);
  });

  it.each([
    ['Your credit limit is exceeded', 'limit'],
    ['Not available at this order total', 'amount'],
    ['Not available for orders under $30', 'amount'],
    ["You don't qualify", 'not_eligible'],
    ['Under maintenance', 'maintenance'],
    ['No longer offered', 'provider_gone'],
    ['Not available in your state', 'policy'],
    ['Something went wrong', 'generic_error'],
    ['Klarna Payment not available', 'silent'],
    ['Free shipping on orders over $50', null],
    ['Maintenance-free battery', null],
  ])('%s is of class %s', (text, expected) => {
    expect(us.message(text)).toBe(expected);
  });
});
