import { defineWay } from './define-way';
import { missing } from './missing';
import { minorOf } from './price-of';
import { RENT } from './rent-fields';
import { inAdvance, listPrice, rentParts, rentPayment, rentSchedule } from './rent-payments';

/**
 * Rents, then the thing is bought. 到期买断金 is a sum after all rents (`extra`); of a 买断价 the rents and the
 * deposit already paid come off (`price-less-paid`). The two must not be mixed (facts, stores-china 4).
 */
export const rentThenBuy = defineWay({
  kind: 'rent-then-buy',
  fields: { ...RENT, buyOut: 'money', buyOutIs: ['extra', 'price-less-paid'] },
  questions: (terms) => [
    ...(terms.buyOut !== null && terms.buyOutIs === null
      ? [{ field: 'buyOutIs', candidates: ['extra', 'price-less-paid'], usual: null } as const]
      : []),
    ...inAdvance(terms),
  ],
  schedule: (terms, context) => {
    const parts = rentParts(terms, context);
    if ('missing' in parts) return parts;
    const { rents, rented, addOn, shipping, deposit } = parts;
    const buyOut = minorOf(terms.buyOut, context);
    if (buyOut === null) {
      return missing(['buyOut'], terms, context, { atLeast: rented + addOn + shipping, atMost: null });
    }
    const lessPaid = terms.buyOutIs === 'price-less-paid';
    const due = lessPaid ? Math.max(0, buyOut - rented) : buyOut;
    // The deposit pays for the thing as far as it is needed; only the rest comes back.
    const spent = lessPaid ? Math.min(deposit, due) : 0;
    const atEnd = [rentPayment('buy-out', rents.length, due - spent)];
    const end = { price: listPrice(terms, context), owned: true, atEnd };
    return rentSchedule(terms, context, parts, end, spent);
  },
});
