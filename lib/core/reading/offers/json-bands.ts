import type { CurrencyCode, DecimalString } from '../../money/amount';
import { EMPTY_PLAN } from '../../plans/plan';
import type { JsonBands } from '../rules/terms';
import type { FoundPlan } from '../text/parse-plan';
import { hasValue, rowsAt, textAt, type Row } from './json-path';

/** The plans of the amount bands that hold a row's price: counts and yearly rates, without amounts. */
export function bandPlans(
  row: Row,
  root: unknown,
  bands: JsonBands,
  currency: CurrencyCode | null,
  amount: (text: string | null) => DecimalString | null,
): FoundPlan[] {
  const price = amount(textAt(row, root, bands.price));
  if (price === null) return [];
  const holds = (band: Row) =>
    Number(amount(textAt(band, root, bands.min)) ?? 0) <= Number(price) &&
    Number(price) <= Number(amount(textAt(band, root, bands.max)) ?? Infinity);
  const plans = rowsAt(root, bands.rows)
    .filter(holds)
    .flatMap((band) => rowsAt(band.value, bands.terms));
  return plans.flatMap((plan) => {
    const count = Number(textAt(plan, root, bands.count) ?? Number.NaN);
    if (!Number.isInteger(count) || count < 2 || count > 120) return [];
    const percent = textAt(plan, root, bands.annualPercent);
    const free = hasValue(plan, root, bands.free);
    const rate =
      percent !== null && !free && /^\d{1,2}(?:\.\d{1,4})?$/.test(percent) ? fraction(percent) : null;
    return [
      {
        plan: {
          ...EMPTY_PLAN,
          count,
          currency,
          rate: rate === null ? null : { value: rate, base: 'annual' as const },
          interestFree: free ? true : null,
        },
        strength: 'count' as const,
        language: '',
        openRate: null,
        start: 0,
        end: 0,
      },
    ];
  });
}

/**
 * The row's own plan among those of its band: where the row tells only the amount, the band's plan without interest
 * is the one it divides; that plan's freedom from interest is the row's.
 */
export function inBands(own: FoundPlan | null, others: readonly FoundPlan[]): FoundPlan[] {
  if (!own) return [...others];
  const same = others.find(({ plan }) =>
    own.plan.count === null ? plan.interestFree === true : plan.count === own.plan.count,
  );
  if (!same) return [own, ...others];
  const plan = { ...same.plan, each: own.plan.each, feePerPeriod: own.plan.feePerPeriod };
  return [{ ...own, plan }, ...others.filter((one) => one !== same)];
}

/** "15" per cent a year is "0.15". */
function fraction(percent: string): DecimalString {
  return String(Number((Number(percent) / 100).toFixed(6)));
}
