import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';
import type { ComparedOffers, Row } from './compare-offers';
import { decimalSign, withoutSign } from './decimal-sign';

/** What installments cost on this page, in one sentence: the number of payments most plans share, and its range. */
export function costHeadline(words: Words, { cash, rows }: ComparedOffers): string {
  const group = commonest(rows.filter((row) => row.compared.extra !== null && row.compared.count !== null));
  const first = group[0];
  const least = first?.compared.extra;
  const most = group.at(-1)?.compared.extra;
  const currency = first?.plan.currency ?? cash?.currency;
  if (!first || !least || !most || !currency) return words.t('headline_unpriced');

  const count = new Intl.NumberFormat(words.language).format(first.compared.count ?? 0);
  const money = (amount: string) => formatMoney({ amount: withoutSign(amount), currency }, words.language);
  const bound = group.some((row) => row.compared.notes.includes('lower-bound'));
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
