import { minorDigits } from '@/lib/core/money/currency';
import { toMinor } from '@/lib/core/money/amount';
import type { NamedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import { wayOfPlan } from '@/lib/core/plans/way-of-plan';
import type { Way } from '@/lib/core/plans/ways/way';
import type { KeptReading } from '@/lib/core/reading/reading';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { newKey } from './row-edits';

/** The sheet with a reading's plans, or null and the sentence that says why not. */
export interface Imported {
  readonly sheet: Sheet | null;
  readonly said: string;
}

/**
 * Puts every usable plan of a reading into the sheet. An empty sheet takes over the thing, its price and its
 * currency; plans for another price keep theirs; another currency is refused, because sums would mean nothing.
 */
export function importReading(
  words: Words,
  sheet: Sheet,
  { offers, item, disclosure }: KeptReading,
): Imported {
  const { t, n } = words;
  const usable = offers.filter(({ status, kind }) => status === 'offered' && kind === 'installments');
  const plans = usable.flatMap((offer) => offer.plans.map((plan) => ({ offer, plan })));
  const currency = item?.price?.currency ?? plans.find(({ plan }) => plan.currency)?.plan.currency ?? null;
  if (plans.length === 0 || currency === null) return { sheet: null, said: t('import_nothing') };
  const fresh = sheet.rows.length === 0 && sheet.price === null;
  if (!fresh && currency !== sheet.currency)
    return { sheet: null, said: t('import_other_currency', currency, sheet.currency) };
  const base: Sheet = fresh
    ? { ...sheet, thing: item?.name?.slice(0, 80) ?? '', price: item?.price?.amount ?? null, currency }
    : sheet;
  const own = item?.price && !samePrice(item.price.amount, base) ? item.price.amount : null;
  const rows: NamedWay[] = [...base.rows];
  for (const { offer, plan } of plans) {
    if (plan.currency !== null && plan.currency !== currency) continue;
    const label = providerLabel(offer, words.language);
    const name = plan.count === null ? label : `${label} · ${n('plan_count', plan.count)}`;
    rows.push({
      key: newKey(rows),
      name: name.slice(0, 80),
      way: disclosed(priced(wayOfPlan(plan), own), plans.length === 1 ? disclosure : null),
    });
  }
  return { sheet: { ...base, rows }, said: n('import_done', rows.length - base.rows.length) };
}

function samePrice(amount: string, { price, currency }: Sheet): boolean {
  const digits = minorDigits(currency);
  return price !== null && toMinor(price, digits) === toMinor(amount, digits);
}

function priced(way: Way, price: string | null): Way {
  return price === null ? way : ({ ...way, terms: { ...way.terms, price } } as Way);
}

/** The yearly cost a page must declare is held against the payments where it can only mean this one plan. */
function disclosed(way: Way, disclosure: KeptReading['disclosure']): Way {
  if (!disclosure?.annualRate || !('printedRate' in way.terms) || way.terms.printedRate !== null) return way;
  const printed = { printedRate: disclosure.annualRate, printedAs: 'unclear' };
  return { ...way, terms: { ...way.terms, ...printed } } as Way;
}
