import { defineWay } from './define-way';
import { RENT } from './rent-fields';
import { inAdvance, listPrice, rentParts, rentSchedule } from './rent-payments';

/** 租完即送: the thing is the shopper's after the last rent. */
export const rentToOwn = defineWay({
  kind: 'rent-to-own',
  fields: RENT,
  questions: inAdvance,
  schedule: (terms, context) => {
    const parts = rentParts(terms, context);
    if ('missing' in parts) return parts;
    return rentSchedule(terms, context, parts, { price: listPrice(terms, context), owned: true, atEnd: [] });
  },
});
