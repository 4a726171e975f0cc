import { UNKNOWN_ACCOUNT } from '../history/record';
import { EMPTY_PLAN } from '../plans/plan';
import type { ReadingRow } from './readings-table';

/** What rows of the table say, in the shape of a record; nothing of it is checked yet. */
export interface RowsRecord {
  readonly id: string;
  readonly at: string;
  readonly account: string;
  readonly reading: unknown;
}

/**
 * The record that the rows of one reading stand for, as far as the columns hold it: mentions, notices, other ways of
 * paying and all plans' amounts but the cheapest are lost in a table.
 */
export function recordOfRows(first: ReadingRow, rows: readonly ReadingRow[]): RowsRecord {
  const { item_id, item_name, price, price_currency } = first;
  const priced = price !== '' || price_currency !== '';
  return {
    id: first.reading_id,
    at: first.seen_at_utc,
    account: first.account === '' ? UNKNOWN_ACCOUNT : first.account,
    reading: {
      status: first.page_status,
      because: or(first.page_because),
      page: {
        url: first.page_url,
        store: first.store,
        kind: first.page_kind,
        locale: or(first.page_language),
      },
      item:
        item_id === '' && item_name === '' && !priced
          ? null
          : {
              id: or(item_id),
              name: or(item_name),
              price: priced ? { amount: price, currency: price_currency } : null,
            },
      offers: rows.filter(({ provider }) => provider !== '').map(offerOf),
      mentions: [],
      notices: [],
      methods: [],
      disclosure: null,
    },
  };
}

function offerOf(row: ReadingRow) {
  const limited = row.limit_min !== '' || row.limit_max !== '' || row.limit_currency !== '';
  return {
    provider: row.provider,
    label: row.provider_label,
    status: row.status,
    kind: row.kind,
    plans: row.counts === '' ? [] : row.counts.split(' ').map((count) => planOf(row, count)),
    limits: limited ? { min: or(row.limit_min), max: or(row.limit_max), currency: row.limit_currency } : null,
    reason: row.reason_class === '' ? null : { class: row.reason_class, text: row.reason_text },
    lender: or(row.lender),
    evidence: { text: row.evidence, rule: row.rule },
  };
}

function planOf(row: ReadingRow, count: string) {
  const cheapest = count === row.cheapest_count;
  return {
    ...EMPTY_PLAN,
    count: /^\d{1,3}$/.test(count) ? Number(count) : NaN,
    currency: or(row.plan_currency),
    ...(cheapest ? { each: or(row.cheapest_each), feeTotal: or(row.cheapest_fee) } : {}),
  };
}

function or(text: string): string | null {
  return text === '' ? null : text;
}
