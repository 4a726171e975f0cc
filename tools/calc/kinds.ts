import { irr, irrPlan } from './kinds/irr';
import { fractionalIrr, xirr } from './kinds/dated';
import { addonRate, flatFee, flatFeeApprox, instalmentRate } from './kinds/instalments';
import { aprc, regZApr } from './kinds/laws';
import { euYears, regZUnits } from './kinds/intervals';
import { compare } from './kinds/compare';
import { addonSplit, huabeiSplit } from './kinds/splits';
import * as sheet from './kinds/spreadsheet';
import type { Reader } from './reader';

/** How each kind of case is answered; one line each. */
export const KINDS: Readonly<Record<string, (inputs: Reader) => unknown>> = {
  regz_apr: regZApr,
  regz_interval: regZUnits,
  aprc,
  eu_interval: euYears,
  irr,
  irr_plan: irrPlan,
  xirr,
  fractional_irr: fractionalIrr,
  instalment_rate: instalmentRate,
  flat_fee: flatFee,
  flat_fee_approx: flatFeeApprox,
  addon_rate: addonRate,
  addon_split: addonSplit,
  huabei_split: huabeiSplit,
  rate: sheet.rate,
  pmt: sheet.payment,
  ipmt: sheet.interestPart,
  ppmt: sheet.principalPart,
  cumipmt: sheet.interestSum,
  cumprinc: sheet.principalSum,
  nper: sheet.periods,
  pv: sheet.presentValue,
  fv: sheet.futureValue,
  npv: sheet.netPresentValue,
  mirr: sheet.modifiedRate,
  rri: sheet.growthRate,
  effect: sheet.effective,
  nominal: sheet.nominalRate,
  apy: sheet.percentageYield,
  compare,
};
