import { fromMinor, toMinor, type CurrencyCode, type DecimalString } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import { InputError } from '../input-error';
import { totalPaid } from '../insights/total-paid';
import type { Context } from '../ways/define-way';
import { expandWay } from '../ways/expand-way';
import { NO_ASSUMPTIONS, type Assumptions } from './assumptions';
import { bestCash } from './best-cash';
import { compareWay } from './compare-way';
import type { ComparedWay, Option, WayComparison } from './compared-way';

/** What is to be paid for: the list price in major units, null when it is not known. */
export interface Purchase {
  readonly price: DecimalString | null;
  readonly currency: CurrencyCode;
}

/**
 * Compares ways of paying for one purchase by what they cost today at the shopper's own money rate, money before
 * rates. Without a payment in full among the options, the list price stands for it. Throws InputError naming the
 * option whose terms cannot be meant.
 */
export function compareWays(
  { price, currency }: Purchase,
  options: readonly Option[],
  assumptions: Assumptions = NO_ASSUMPTIONS,
): WayComparison {
  const digits = minorDigits(currency);
  const context: Context = { currency, digits, price: readPrice(price, digits) };
  const expanded = options.map((option) => ({ option, expansion: expanding(option, context) }));
  const cash = bestCash(expanded, context, assumptions);
  const ways = expanded.map(({ option, expansion }) =>
    compareWay(option, expansion, { cash, context, assumptions }),
  );
  return {
    cash: cash && { amount: fromMinor(totalPaid(cash), digits), currency },
    ways: ways.toSorted(byCost),
  };
}

function readPrice(price: DecimalString | null, digits: number): number | null {
  if (price === null) return null;
  const minor = toMinor(price, digits);
  if (minor === null || minor < 0)
    throw new InputError(
      'price',
      'not-an-amount',
      `"${price}" is no price. Enter an amount such as 1499.00.`,
    );
  // Free of charge is what a page says that was misread: a price of zero is no price.
  return minor === 0 ? null : minor;
}

/** Says which option a problem is in: "options.huabei.terms.count". */
function expanding({ key, way }: Option, context: Context) {
  try {
    return expandWay(way, context);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(`options.${key}.${error.field}`, error.problem, `${key}: ${error.message}`);
  }
}

/**
 * Cheapest first. A range counts with its upper end, so that nothing wins by what is not stated; rent that ends in
 * return follows what is owned, then what is doubted, and what cannot be priced comes last, as given.
 */
function byCost(a: ComparedWay, b: ComparedWay): number {
  return (
    group(a) - group(b) ||
    weight(a.presentCost) - weight(b.presentCost) ||
    weight(a.total) - weight(b.total) ||
    Number(b.way.kind === 'in-full') - Number(a.way.kind === 'in-full')
  );
}

function group({ owned, presentCost, doubt }: ComparedWay): number {
  if (presentCost.value === null && presentCost.high === null) return 3;
  if (doubt !== null) return 2;
  return owned ? 0 : 1;
}
// Order only: doubles hold every amount of the grammar to far less than a minor unit.
const weight = ({ value, high }: ComparedWay['total']) => Number(value ?? high ?? Infinity);
