import type { RecordedReading } from '../history/record';
import type { DecimalString } from '../money/amount';
import type { Plan } from '../plans/plan';
import { PAGE_NOTHING } from './table-words';
import type { Offer } from '../reading/reading';

/** Columns of the table of readings, one row a reading and provider. Their names never change; new ones go last. */
export const READING_COLUMNS = [
  'reading_id',
  'seen_at_utc',
  'account',
  'store',
  'page_kind',
  'page_url',
  'page_language',
  'page_status',
  'page_because',
  'item_id',
  'item_name',
  'price',
  'price_currency',
  'provider',
  'provider_label',
  'status',
  'kind',
  'counts',
  'cheapest_count',
  'cheapest_each',
  'cheapest_fee',
  'plan_currency',
  'limit_min',
  'limit_max',
  'limit_currency',
  'reason_class',
  'reason_text',
  'lender',
  'evidence',
  'rule',
] as const;

export type ReadingColumn = (typeof READING_COLUMNS)[number];
export type ReadingRow = Readonly<Record<ReadingColumn, string>>;

/** The rows of one reading: one for each offer, or a single one without a provider. Times are UTC, amounts decimals. */
export function readingRows({ id, at, account, reading }: RecordedReading): readonly ReadingRow[] {
  const { page, item, status, because, offers } = reading;
  const common = {
    reading_id: id,
    seen_at_utc: at,
    account,
    store: page.store,
    page_kind: page.kind,
    page_url: page.url,
    page_language: page.locale ?? '',
    page_status: status,
    page_because: because ?? '',
    item_id: item?.id ?? '',
    item_name: item?.name ?? '',
    price: item?.price?.amount ?? '',
    price_currency: item?.price?.currency ?? '',
  };
  if (offers.length === 0) return [{ ...common, ...PAGE_NOTHING }];
  return offers.map((offer) => ({ ...common, ...offerCells(offer) }));
}

function offerCells(offer: Offer) {
  const { provider, label, status, kind, plans, limits, reason, lender, evidence } = offer;
  const cheapest = cheapestOf(plans);
  return {
    provider,
    provider_label: label,
    status,
    kind,
    counts: plans.flatMap(({ count }) => (count === null ? [] : [String(count)])).join(' '),
    cheapest_count: cheapest?.count == null ? '' : String(cheapest.count),
    cheapest_each: cheapest?.each ?? '',
    cheapest_fee: (cheapest && feeOf(cheapest)) ?? '',
    plan_currency: plans.find(({ currency }) => currency !== null)?.currency ?? '',
    limit_min: limits?.min ?? '',
    limit_max: limits?.max ?? '',
    limit_currency: limits?.currency ?? '',
    reason_class: reason?.class ?? '',
    reason_text: reason?.text ?? '',
    lender: lender ?? '',
    evidence: evidence.text,
    rule: evidence.rule,
  };
}

/** The plan that states the least fee; without stated fees, the one with the fewest payments. */
function cheapestOf(plans: readonly Plan[]): Plan | null {
  const counted = plans.filter(({ count }) => count !== null);
  const [first] = counted.toSorted(
    (a, b) => Number(feeOf(a) ?? Infinity) - Number(feeOf(b) ?? Infinity) || (a.count ?? 0) - (b.count ?? 0),
  );
  return first ?? null;
}

/** What a page says a plan costs over the price: only what it states, nothing is worked out here. */
function feeOf({ feeTotal, interestFree }: Plan): DecimalString | null {
  return feeTotal ?? (interestFree ? '0' : null);
}
