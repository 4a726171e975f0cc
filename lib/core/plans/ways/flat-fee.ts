import { ratioOfFraction } from '../schedule/share-of';
import { sharePrincipal } from '../schedule/share-principal';
import { split, splitParts } from '../schedule/split';
import { absorbRounding } from './absorb-rounding';
import { advertisedAmounts } from './advertised-amounts';
import { INSTALMENTS } from './common-fields';
import { FEE } from './credit-fields';
import { bareAmounts, creditSchedule } from './credit-schedule';
import { defineWay } from './define-way';
import { feeOf, onRemaining } from './fee-of';
import { financingOf } from './financing-of';
import { firstBill } from './first-bill';
import { missing } from './missing';
import { spreadAmounts } from './spread-amounts';

/** 手续费: a fee with every payment, usually on the original principal however much is already repaid. */
export const flatFee = defineWay({
  kind: 'flat-fee',
  fields: { ...INSTALMENTS, ...FEE },
  questions: (terms, context) => {
    const byRate = terms.feeAmount === null && terms.feePerPeriod === null && terms.feeRate !== null;
    const asksBase = byRate && terms.feeBase === null && advertisedAmounts(terms, context) === null;
    // Without its base "0.6 % a period" is 13.0 or 7.2 % a year: nobody may guess (facts, section 3, row 23).
    const bases = ['per-period-original', 'per-period-remaining'];
    return [
      ...(asksBase ? [{ field: 'feeBase', candidates: bases, usual: null } as const] : []),
      ...firstBill(terms),
    ];
  },
  schedule: (terms, context) => {
    const financing = financingOf(terms, context);
    const { price, down, financed } = financing;
    const fee = feeOf(terms, context, financed, terms.count);
    const printed = advertisedAmounts(terms, context);
    if (printed !== null) {
      const sum = printed.reduce((total, amount) => total + amount, 0);
      const principal = financed ?? (fee === null ? null : sum - fee);
      if (principal === null) return creditSchedule(terms, context, financing, bareAmounts(printed));
      // A fee printed as an amount makes the total known: 3 × 101.95 is 305.88 less rounding (facts, row 3).
      const known = terms.feeAmount !== null && fee !== null;
      const amounts = known ? absorbRounding(printed, principal + fee, terms, context) : printed;
      const parts = sharePrincipal(amounts, principal);
      return creditSchedule(terms, context, { ...financing, price: price ?? principal + down }, parts);
    }
    const unstated = [
      ...(financed === null ? ['price'] : []),
      ...(terms.count === null ? ['count'] : []),
      ...(fee === null && terms.feeRate === null ? ['feeRate'] : []),
    ];
    if (financed === null || terms.count === null || fee === null) {
      const atLeast = price === null ? null : price + (fee ?? 0);
      const atMost = fee === null ? null : atLeast;
      return missing(unstated, terms, context, { atLeast, atMost });
    }
    const byAmount = terms.feeAmount !== null || terms.feePerPeriod !== null;
    if (terms.first !== null || terms.last !== null) {
      const amounts = spreadAmounts(financed + fee, terms.count, terms, context);
      return creditSchedule(terms, context, financing, sharePrincipal(amounts, financed));
    }
    // Stores print principal and fee of a payment apart, each cut down (facts, section 3, row 3).
    const remainder = terms.remainder ?? 'floor-each';
    const parts =
      terms.feeBase === 'per-period-remaining' && terms.feeRate !== null && !byAmount
        ? onRemaining(split(financed, terms.count, remainder), ratioOfFraction(terms.feeRate))
        : splitParts(financed, fee, terms.count, remainder);
    return creditSchedule(terms, context, financing, parts);
  },
});
