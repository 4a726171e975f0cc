import type { Money } from '../money/amount';

/** Money as histories keep it: "CNY 2999.00". */
export function moneyText({ amount, currency }: Money): string {
  return `${currency} ${amount}`;
}

/** The money at the beginning of a text that `moneyText` wrote. */
export function moneyOf(text: string): Money {
  const [currency = '', amount = ''] = text.split(' ');
  return { amount, currency };
}
