import { equalPayment } from './equal-payment';
import { equalPrincipal } from './equal-principal';
import { flatFee } from './flat-fee';
import { inFull } from './in-full';
import { interestFree } from './interest-free';
import { feeOnFirstBill, feeUpFront } from './one-off-fee';
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
] as const;
