import type { CurrencyCode, DecimalString } from '../amount';
import { minorDigits } from '../currency';
import type { MoneyContext } from './context';
import { readNumeral, scaled } from './numeral';
import { powerOf } from './printed';
import type { Printed } from './printed';

/** What a printed number is worth in a currency, and where it ends when all that belongs to it is counted. */
export interface Value {
  readonly amount: DecimalString;
  readonly end: number;
  readonly hasCents: boolean;
}

/** Languages of these currencies group digits by blanks; others do so only where cents follow, or never. */
const BLANK_GROUPS = 'EUR CZK PLN SEK NOK DKK ISK HUF UAH RUB CHF CAD ZAR MAD DZD TND';
const NEVER_BLANK = 'CNY JPY KRW TWD HKD';

/** Null when the number has more decimals than the currency, or is written as nobody writes that currency. */
export function valueOf(
  printed: Printed,
  currency: CurrencyCode | null,
  context: MoneyContext,
  cents = '',
): Value | null {
  const { digits, raised, part, dash, scale } = printed;
  const decimals = currency ? minorDigits(currency) : 2;
  const power = powerOf(scale);
  const read = readNumeral(digits, decimals + power, context.decimal ?? '.');
  if (!read) return null;
  if (printed.blanks && currency && !groupsByBlanks(currency, read.fraction !== '')) return null;
  const split =
    read.fraction !== ''
      ? ''
      : [raised, cents].find(({ length }) => length > 0 && length === decimals) ||
        (part.length <= decimals ? part : '');
  const total = scaled({ whole: read.whole, fraction: read.fraction || split }, power);
  if (!total) return null;
  const { whole, fraction } = total;
  const clings = split !== '' || dash !== '' || scale !== '';
  return {
    amount: fraction === '' ? whole : `${whole}.${fraction}`,
    end: clings ? printed.end : printed.digitsEnd,
    hasCents: fraction.length === decimals && decimals > 0,
  };
}

function groupsByBlanks(currency: CurrencyCode, hasFraction: boolean): boolean {
  return BLANK_GROUPS.includes(currency) || (hasFraction && !NEVER_BLANK.includes(currency));
}
