import { balloon } from './balloon';
import { cardMinimum } from './card-minimum';
import { deferredInterest } from './deferred-interest';
import { equalPayment } from './equal-payment';
import { equalPrincipal } from './equal-principal';
import { flatFee } from './flat-fee';
import { inFull } from './in-full';
import { interestFree } from './interest-free';
import { feeOnFirstBill, feeUpFront } from './one-off-fee';
import { payIn4 } from './pay-in-4';
import { rentAndReturn } from './rent-and-return';
import { rentThenBuy } from './rent-then-buy';
import { rentToOwn } from './rent-to-own';
import { stated } from './stated';

/** Every way of paying the calculator knows; one line each. */
export const WAYS = [
  inFull,
  interestFree,
  flatFee,
  equalPayment,
  equalPrincipal,
  feeUpFront,
  feeOnFirstBill,
  stated,
  payIn4,
  balloon,
  deferredInterest,
  cardMinimum,
  rentAndReturn,
  rentThenBuy,
  rentToOwn,
] as const;
