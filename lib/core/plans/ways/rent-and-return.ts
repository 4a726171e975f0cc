import { defineWay } from './define-way';
import { minorOf } from './price-of';
import { RENT } from './rent-fields';
import { rentParts, rentPayment, rentSchedule } from './rent-payments';

/** 租机: rents, and the thing goes back. */
export const rentAndReturn = defineWay({
  kind: 'rent-and-return',
  fields: {
    ...RENT,
    /** Sending it back, inspection, packaging: paid at the end. */
    returnCost: 'money',
  },
  questions: () => [],
  schedule: (terms, context) => {
    const parts = rentParts(terms, context);
    if ('missing' in parts) return parts;
    const back = rentPayment('fee', parts.rents.length, minorOf(terms.returnCost, context) ?? 0);
    return rentSchedule(terms, context, parts, { price: null, owned: false, atEnd: [back] });
  },
});
