import { sharePrincipal } from '../schedule/share-principal';
import { absorbRounding } from './absorb-rounding';
import { advertisedAmounts } from './advertised-amounts';
import { INSTALMENTS } from './common-fields';
import type { InstalmentTerms } from './credit-fields';
import { creditSchedule } from './credit-schedule';
import { defineWay, type Context, type Missing } from './define-way';
import { financingOf } from './financing-of';
import { missing } from './missing';
import { spreadAmounts } from './spread-amounts';
import type { Schedule } from '../schedule/schedule';

/** Instalments without interest or fee. Its total does not depend on dates, so nothing is asked. */
export const interestFree = defineWay({
  kind: 'interest-free',
  fields: INSTALMENTS,
  questions: () => [],
  schedule: freeSchedule,
});

export function freeSchedule(terms: InstalmentTerms, context: Context): Schedule | Missing {
  const financing = financingOf(terms, context);
  const { price, down, financed } = financing;
  const printed = advertisedAmounts(terms, context);
  if (printed !== null) {
    const sum = printed.reduce((total, amount) => total + amount, 0);
    const amounts = financed === null ? printed : absorbRounding(printed, financed, terms, context);
    const parts = sharePrincipal(amounts, financed ?? sum);
    return creditSchedule(terms, context, { ...financing, price: price ?? sum + down }, parts);
  }
  if (financed === null) return missing(['price'], terms, context, { atLeast: null, atMost: null });
  if (terms.count === null) return missing(['count'], terms, context, { atLeast: price, atMost: price });
  const parts = sharePrincipal(spreadAmounts(financed, terms.count, terms, context), financed);
  return creditSchedule(terms, context, financing, parts);
}
