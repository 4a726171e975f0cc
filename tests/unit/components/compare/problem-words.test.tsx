// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { sheet } from './a-sheet';
import { choose, press, show, type, typeIn } from './held-screen';

afterEach(cleanup);

describe('why something typed is refused', () => {
  it.each([
    ['flat-fee', 'Fee rate', '-5', 'Fee rate cannot be below zero.'],
    ['flat-fee', 'Fee rate', '10000', 'Fee rate: at most 9,999%.'],
    ['flat-fee', 'Fee rate', '¥5', 'Fee rate: write a number, like 12 or 0.6.'],
    ['flat-fee', 'Number of payments', '601', 'Number of payments: at most 600.'],
    ['flat-fee', 'Number of payments', '0', 'Number of payments: at least 1.'],
    ['flat-fee', 'Number of payments', '-3', 'Number of payments: at least 1.'],
    ['flat-fee', 'Number of payments', '¥300', 'Number of payments: write a number, like 12 or 0.6.'],
    ['flat-fee', 'Number of payments', '30元', 'Number of payments: write a number, like 12 or 0.6.'],
    ['flat-fee', 'Each payment', '-1', 'Each payment cannot be below zero.'],
    ['flat-fee', 'Each payment', '5%', 'Each payment: write an amount, like 499 or 1,299.50.'],
    ['flat-fee', 'Each payment', '1234567890123', 'Each payment: at most ¥999,999,999,999.00.'],
    ['flat-fee', 'Each payment', '5.005', 'Each payment: Chinese Yuan has 2 decimals at most.'],
  ])('%s, %s %s', (kind, label, text, sentence) => {
    show({ sheet: sheet([], { price: '6000' }) });
    press('Add a plan');
    choose('How it is paid', kind);
    if (label !== 'Number of payments') typeIn('Number of payments', '12');
    typeIn(label, text);
    expect(screen.getByText(sentence)).toBeTruthy();
  });

  it('names the price an amount must stay below', () => {
    show({ sheet: sheet([], { price: '6000' }) });
    press('Add a plan');
    typeIn('Number of payments', '12');
    typeIn('Down payment', '7000');
    expect(screen.getByText('Down payment must be less than the price, ¥6,000.00.')).toBeTruthy();
    typeIn('Down payment', '');
    typeIn('Coupon', '7000');
    expect(screen.getByText('Coupon must be less than the price, ¥6,000.00.')).toBeTruthy();
  });

  it('refuses while one types what nobody gives away', () => {
    show({ sheet: sheet([], { price: '6000' }) });
    press('Add a plan');
    typeIn('Number of payments', '12');
    typeIn('Charge for repaying early', '1499');
    expect(screen.getByText('Charge for repaying early: at most 100%.')).toBeTruthy();
    typeIn('Charge for repaying early', '');
    typeIn('Money back', '9000');
    expect(screen.getByText('Money back cannot be more than the price, ¥6,000.00.')).toBeTruthy();
    typeIn('Money back', '');
    typeIn('Each payment', '0');
    expect(screen.getByText('Each payment: these payments come to nothing. Check the amounts.')).toBeTruthy();
  });

  it('gives for a price what the currency can express', () => {
    show({ sheet: sheet([], { price: null }) });
    type('Price paid at once', '5700.505');
    expect(screen.getByText('Price paid at once: Chinese Yuan has 2 decimals at most.')).toBeTruthy();
    type('Price paid at once', '12345678901234567');
    expect(screen.getByText('Price paid at once: at most ¥999,999,999,999.00.')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'JPY' } });
    type('Price paid at once', '6000.50');
    expect(screen.getByText('Price paid at once: Japanese Yen has no decimals. Write 6000.')).toBeTruthy();
    type('Price paid at once', 'x');
    expect(screen.getByText(/whole amount above zero/)).toBeTruthy();
  });

  it('tells a rate below zero from one beyond all measure', () => {
    show();
    type('The number', '-1');
    expect(screen.getByText('A rate cannot be below zero.')).toBeTruthy();
    type('The number', '1');
    fireEvent.input(screen.getAllByLabelText('Number of payments')[0] as HTMLElement, {
      target: { value: '1' },
    });
    expect(screen.getByText('The same in other words, for 1 payment')).toBeTruthy();
  });
});
