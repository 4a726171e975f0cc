import type { ComponentChildren } from 'preact';
import type { DecimalString, Money } from '@/lib/core/money/amount';
import type { RateStyle } from '../ui/rate-style';
import { formatMoney } from '../ui/format-money';
import { useWords } from '../ui/words';
import type { Row } from './compare-offers';
import { estimateText, isOpen } from './estimate-text';
import { extraOf, mostOf } from './extra-of';
import { providerLabel } from './provider-label';

interface Props {
  readonly row: Row;
  readonly cash: Money | null;
  /** The largest extra cost of the table, for the bar. */
  readonly longest: number;
  readonly compact: boolean;
  readonly least: boolean;
  /** Which yearly rate leads, and how it is written. */
  readonly style: RateStyle;
}

/** One plan: who, how often, each payment, what it costs on top, and the rate solved from its flows. */
export function ComparisonRow({ row, cash, longest, compact, least, style }: Props) {
  const words = useWords();
  const { t, n, language } = words;
  const { compared, offer, plan } = row;
  const currency = plan.currency ?? cash?.currency ?? null;
  const money = (amount: DecimalString, signed = false) =>
    currency ? formatMoney({ amount, currency }, language, { signed }) : amount;
  const bound = compared.notes.includes('lower-bound');
  const bounded = (text: string) =>
    bound ? (
      <>
        <small>{t('at_least')}</small>
        {text}
      </>
    ) : (
      text
    );
  const extra = extraOf(row) && estimateText(words, compared.extra, (amount) => money(amount, true));
  const share = longest > 0 ? Math.max(0, Number(mostOf(compared.extra) ?? 0)) / longest : 0;

  return (
    <tr class={least ? 'least' : undefined}>
      <th scope="row">
        {providerLabel(offer, language)}
        {least && <span class="tag">{t('tag_least')}</span>}
        <small>
          {compared.count === null ? t('plan_count_unknown') : n('plan_count', compared.count)}
          {plan.down !== null && ` · ${t('plan_down', money(plan.down))}`}
        </small>
        {share > 0 && <span class="bar" style={{ width: `${Math.round(share * 100)}%` }} />}
      </th>
      {!compact && (
        <td>
          {compared.each === null ? t('not_stated') : bounded(money(compared.each))}
          {plan.first !== null && plan.first !== compared.each && (
            <small>{t('plan_first', money(plan.first))}</small>
          )}
        </td>
      )}
      <td>{extra === null ? t('cannot_tell') : bounded(extra)}</td>
      <td>
        <Rate row={row} compact={compact} style={style} bounded={bounded} />
      </td>
    </tr>
  );
}

function Rate({
  row,
  compact,
  style,
  bounded,
}: {
  row: Row;
  compact: boolean;
  style: RateStyle;
  bounded: (text: string) => ComponentChildren;
}) {
  const words = useWords();
  const { annual, quality } = row.compared;
  if (quality === 'not-a-loan') return words.t('not_a_loan');
  if (quality === 'ambiguous') return words.t('no_single_rate');
  const first = annual && estimateText(words, annual[style.first], style.write);
  const second = annual && estimateText(words, annual[style.second], style.write);
  if (!first || !second || quality === 'none') return words.t('cannot_tell');
  return (
    <>
      {bounded(first)}
      {!compact && isOpen(annual[style.first]) && (
        <small>
          {[annual[style.first].low, annual[style.first].high]
            .map((end) => end && style.write(end))
            .join('–')}
        </small>
      )}
      {!compact && <small>{style.alsoOf(second)}</small>}
    </>
  );
}
