import { fromMinor, toMinor } from '../../money/amount';
import { minorDigits } from '../../money/currency';
import { InputError } from '../input-error';
import type { PricedWay } from '../insights/coupon-route';
import { expandWay } from '../ways/expand-way';
import type { Context } from '../ways/define-way';
import type { Way } from '../ways/way';
import type { Sheet } from './sheet';

/**
 * The sheet's ways as functions of the price at the till, for trying coupons. A way whose amounts are printed has
 * them for its own price only: what they would be at another, nobody but the store knows.
 */
export function pricedWays(sheet: Pick<Sheet, 'price' | 'currency' | 'rows'>): readonly PricedWay[] {
  const digits = minorDigits(sheet.currency);
  const list = sheet.price === null ? null : toMinor(sheet.price, digits);
  const context: Context = { currency: sheet.currency, digits, price: list };
  return sheet.rows.map(({ key, way }) => ({
    key,
    schedule: (price) => {
      if (price === list) return scheduleOf(way, context);
      const printed = 'each' in way.terms && way.terms.each !== null;
      return printed ? null : scheduleOf(atPrice(way, fromMinor(price, digits)), context);
    },
  }));
}

function atPrice(way: Way, price: string): Way {
  return { ...way, terms: { ...way.terms, price } } as Way;
}

function scheduleOf(way: Way, context: Context) {
  try {
    return expandWay(way, context).variants.find(({ usual }) => usual)?.schedule ?? null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
