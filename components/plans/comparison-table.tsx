import { useState } from 'preact/hooks';
import { rateStyle } from '../ui/rate-style';
import { formatMoney } from '../ui/format-money';
import { useWords } from '../ui/words';
import type { ComparedOffers, Row } from './compare-offers';
import { currencyOf } from './currency-of';
import { ComparisonRow } from './comparison-row';
import { mostOf } from './extra-of';
import { beatsCash } from './beats-cash';

const SHOWN_AT_FIRST = 6;

interface Props {
  readonly offers: ComparedOffers;
  /** Leaves out each payment and the second rate, where there is little room. */
  readonly compact?: boolean;
}

/** Every plan by what it costs the shopper, and paying in full, the yardstick, at its place among them. */
export function ComparisonTable({ offers, compact = false }: Props) {
  const words = useWords();
  const { t, n, language } = words;
  const [all, setAll] = useState(false);
  const { cash, rows, shopper } = offers;
  const style = rateStyle(words, shopper.market, currencyOf(offers));
  const limit = compact ? 3 : SHOWN_AT_FIRST;
  const shown = all ? rows : rows.slice(0, limit);
  const extras = rows.flatMap((row) => mostOf(row.compared.extra) ?? []);
  // Sorted by what they cost the shopper: those that beat paying in full come before it.
  const ahead = shown.filter((row) => beatsCash(row, cash)).length;
  // Geometry only: the width of a bar, never an amount.
  const longest = Math.max(0, ...extras.map(Number));
  const dash = <td aria-label={t('not_stated')}>—</td>;
  const line = (row: Row) => (
    <ComparisonRow
      key={row.compared.key}
      row={row}
      cash={cash}
      longest={longest}
      compact={compact}
      style={style}
      least={ahead > 0 && row === rows[0]}
    />
  );

  return (
    <>
      <table class={compact ? 'compare compact' : 'compare'}>
        <caption class="hidden">{t('compare_caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col_way')}</th>
            {!compact && <th scope="col">{t('col_each')}</th>}
            <th scope="col">{t('col_extra')}</th>
            <th scope="col">{style.main}</th>
          </tr>
        </thead>
        <tbody>
          {shown.slice(0, ahead).map(line)}
          <tr class={extras.length > 0 && ahead === 0 ? 'least' : undefined}>
            <th scope="row">
              {t('row_full')}
              {extras.length > 0 && ahead === 0 && <span class="tag">{t('tag_least')}</span>}
            </th>
            {!compact && (cash ? <td>{formatMoney(cash, language)}</td> : dash)}
            <td>{cash ? formatMoney({ amount: '0', currency: cash.currency }, language) : '—'}</td>
            <td aria-hidden="true">—</td>
          </tr>
          {shown.slice(ahead).map(line)}
        </tbody>
      </table>
      {rows.length > limit && (
        <button type="button" class="more" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('show_fewer') : n('show_all', rows.length)}
        </button>
      )}
    </>
  );
}
