import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';
import type { ComparedOffers, Row } from './compare-offers';
import { decimalSign, withoutSign } from './decimal-sign';
import { extraOf } from './extra-of';

/** What installments cost on this page, in one sentence: the number of payments most plans share, and its range. */
export function costHeadline(words: Words, { cash, rows }: ComparedOffers): string {
  const group = commonest(rows.filter((row) => extraOf(row) !== null && row.compared.count !== null));
  const first = group[0];
  const extras = group.flatMap((row) => extraOf(row) ?? []).toSorted(byAmount);
  const least = extras[0]?.amount;
  const most = extras.at(-1)?.amount;
  const currency = first?.plan.currency ?? cash?.currency;
  if (!first || !least || !most || !currency) return words.t('headline_unpriced');

  const count = new Intl.NumberFormat(words.language).format(first.compared.count ?? 0);
  const money = (amount: string) => formatMoney({ amount: withoutSign(amount), currency }, words.language);
  const bound = extras.some(({ atLeast }) => atLeast);
  if (decimalSign(least) < 0) return words.t('headline_less', count, money(least));
  if (bound && decimalSign(most) >= 0) return words.t('headline_at_least', count, money(least));
  if (decimalSign(most) === 0) return words.t('headline_free', count);
  if (decimalSign(least) === 0) return words.t('headline_free_to', count, money(most));
  if (least === most) return words.t('headline_exact', count, money(least));
  return words.t('headline_between', count, money(least), money(most));
}

/** The rows of the count that occurs most often; of two, the larger count, where choice costs most. */
function commonest(rows: readonly Row[]): readonly Row[] {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const count = row.compared.count ?? 0;
    groups.set(count, [...(groups.get(count) ?? []), row]);
  }
  const [best] = [...groups].toSorted(([a, as], [b, bs]) => bs.length - as.length || b - a);
  return best?.[1] ?? [];
}

// Order only. The table's own order is by present cost, which is another one as soon as money has a price.
const byAmount = (a: { amount: string }, b: { amount: string }) => Number(a.amount) - Number(b.amount);
