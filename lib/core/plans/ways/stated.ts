import { sharePrincipal } from '../schedule/share-principal';
import { advertisedAmounts } from './advertised-amounts';
import { INSTALMENTS } from './common-fields';
import { bareAmounts, creditSchedule } from './credit-schedule';
import { defineWay } from './define-way';
import { financingOf } from './financing-of';
import { firstBill } from './first-bill';
import { missing } from './missing';

/** Amounts as printed, whatever they are made of: the cost is their total less the price. */
export const stated = defineWay({
  kind: 'stated',
  fields: INSTALMENTS,
  questions: (terms, context) => {
    const printed = advertisedAmounts(terms, context);
    const { financed } = financingOf(terms, context);
    const costs = printed !== null && printed.reduce((sum, amount) => sum + amount, 0) !== financed;
    return costs ? firstBill(terms) : [];
  },
  schedule: (terms, context) => {
    const financing = financingOf(terms, context);
    const printed = advertisedAmounts(terms, context);
    if (printed === null) {
      const unstated = [...(terms.count === null ? ['count'] : []), ...(terms.each === null ? ['each'] : [])];
      return missing(unstated, terms, context, { atLeast: financing.price, atMost: null });
    }
    const { financed } = financing;
    const parts = financed === null ? bareAmounts(printed) : sharePrincipal(printed, financed);
    return creditSchedule(terms, context, financing, parts);
  },
});
