import type { FoundPlan } from '../text/parse-plan';
import type { Tongue } from '../text/tongue';
import { upward, wholeText, type Placed } from '../page/regions';

/** Class names, ids and data attributes by which markup itself speaks of installments. */
const INSTALLMENT_CODES =
  /(?:^|[-_])(?:instal?l?ments?|instalments?|cuotas?|parcelas?|parcelamento|mensualidades|plazos|fenqi|stages?|isinstalment|taksit|raten|ratenzahlung|raty|cicilan|emi|financing|finance|bnpl|payment-?terms|pay-?over-?time)(?:$|[-_\d])/;
const CLIMB = 4;
const ROW = 200;

/** Whether anything beside words that may mean a quantity ("12 x $25") says that they are a plan. */
export function isBacked(at: Placed, text: string, found: readonly FoundPlan[], tongue: Tongue): boolean {
  if (found.some(({ plan }) => plan.interestFree !== null || plan.rate !== null)) return true;
  let level = 0;
  for (const { node } of upward(at)) {
    if (level > CLIMB) return false;
    if (node.codes.some((code) => INSTALLMENT_CODES.test(code))) return true;
    const words = level === 0 ? text : node.text;
    if (words.length <= ROW && words !== '') {
      if (tongue.brands.named(words, true).length > 0 || tongue.says(words, 'installments')) return true;
    }
    level += 1;
  }
  return false;
}

/** Whether the statement needs backing at all: a count and an amount in a plan's own words do not. */
export function isDoubtful(found: readonly FoundPlan[]): boolean {
  return found.every(
    ({ strength, plan }) => strength !== 'sentence' && !(strength === 'count' && plan.interestFree !== null),
  );
}

/** Words that only describe how installments work. */
export function isExample(at: Placed, tongue: Tongue): boolean {
  return tongue.says(wholeText(at.node).slice(0, 400), 'example');
}
