import { MONTHLY } from '../schedule/period';
import { COMMON } from './common-fields';
import { defineWay } from './define-way';
import { priceOf } from './price-of';
import { rewards } from './rewards';

/** Paying in full today, with whatever comes off and whatever comes back. */
export const inFull = defineWay({
  kind: 'in-full',
  fields: COMMON,
  questions: () => [],
  schedule: (terms, context) => {
    const price = priceOf(terms, context);
    if (price === null) return { missing: ['price'], atLeast: null, atMost: null };
    return {
      currency: context.currency,
      digits: context.digits,
      period: MONTHLY,
      firstDays: null,
      price,
      payments: [
        { use: 'price', at: 0, amount: price, principal: price, cost: 0 },
        ...rewards(terms, context),
      ],
      owned: true,
    };
  },
});
