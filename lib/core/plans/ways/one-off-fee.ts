import type { Payment } from '../schedule/schedule';
import { sharePrincipal } from '../schedule/share-principal';
import { absorbRounding } from './absorb-rounding';
import { advertisedAmounts } from './advertised-amounts';
import { INSTALMENTS } from './common-fields';
import { FEE, type FeeTerms, type InstalmentTerms } from './credit-fields';
import { creditSchedule, firstAt } from './credit-schedule';
import { defineWay, type Context, type Missing } from './define-way';
import { feeOf } from './fee-of';
import { financingOf } from './financing-of';
import { firstBill } from './first-bill';
import { missing } from './missing';
import type { Schedule } from '../schedule/schedule';
import { spreadAmounts } from './spread-amounts';

const FIELDS = { ...INSTALMENTS, ...FEE };

/** The whole fee today, the price in instalments. A fee rate is a share of what is financed unless its base says more. */
export const feeUpFront = defineWay({
  kind: 'fee-up-front',
  fields: FIELDS,
  questions: (terms) => firstBill(terms),
  schedule: (terms, context) => withFee(terms, context, 0),
});

/** The whole fee with the first instalment: dearer than spread, cheaper than up front (facts, section 3, row 8). */
export const feeOnFirstBill = defineWay({
  kind: 'fee-on-first-bill',
  fields: FIELDS,
  questions: (terms) => firstBill(terms),
  schedule: (terms, context) => {
    // A first payment printed beside the others holds the fee already.
    const holdsFee = terms.first !== null && terms.each !== null;
    return holdsFee ? printedWithFee(terms, context) : withFee(terms, context, firstAt(terms));
  },
});

type OneOffTerms = InstalmentTerms & FeeTerms;

function withFee(terms: OneOffTerms, context: Context, at: number): Schedule | Missing {
  const financing = financingOf(terms, context);
  const { price, down } = financing;
  const printed = advertisedAmounts(terms, context);
  const sum = printed?.reduce((total, amount) => total + amount, 0) ?? null;
  // The printed instalments repay the price alone: the fee is asked for beside them.
  const financed = financing.financed ?? sum;
  const fee = feeOf(terms, context, financed, terms.count);
  if (financed === null || terms.count === null || fee === null) {
    const unstated = [
      ...(financed === null ? ['price'] : []),
      ...(terms.count === null ? ['count'] : []),
      ...(fee === null && terms.feeRate === null && terms.feePerPeriod === null ? ['feeAmount'] : []),
    ];
    const atLeast = sum === null ? price : sum + down;
    return missing(unstated, terms, context, {
      atLeast: atLeast === null ? null : atLeast + (fee ?? 0),
      atMost: atLeast === null || fee === null ? null : atLeast + fee,
    });
  }
  const amounts = printed
    ? absorbRounding(printed, financed, terms, context)
    : spreadAmounts(financed, terms.count, terms, context);
  const payment: Payment = { use: 'fee', at, amount: fee, principal: 0, cost: fee };
  return creditSchedule(
    terms,
    context,
    { ...financing, price: price ?? financed + down },
    sharePrincipal(amounts, financed),
    fee > 0 ? [payment] : [],
  );
}

function printedWithFee(terms: OneOffTerms, context: Context): Schedule | Missing {
  const financing = financingOf(terms, context);
  const printed = advertisedAmounts(terms, context);
  if (printed === null) {
    return missing(['count'], terms, context, { atLeast: financing.price, atMost: null });
  }
  const sum = printed.reduce((total, amount) => total + amount, 0);
  // All but the first repay principal only; without a price they tell it.
  const each = printed[1] ?? sum;
  const financed = financing.financed ?? each * printed.length;
  const rest = printed.slice(1);
  const parts = [
    ...sharePrincipal(printed.slice(0, 1), financed - rest.reduce((total, amount) => total + amount, 0)),
    ...sharePrincipal(
      rest,
      rest.reduce((total, amount) => total + amount, 0),
    ),
  ];
  return creditSchedule(
    terms,
    context,
    { ...financing, price: financing.price ?? financed + financing.down },
    parts,
  );
}
