import type { ComponentChildren } from 'preact';
import type { DecimalString, Money } from '@/lib/core/money/amount';
import { formatMoney } from '../ui/format-money';
import { formatPercent } from '../ui/format-percent';
import { useWords } from '../ui/words';
import type { Row } from './compare-offers';
import { providerLabel } from './provider-label';

interface Props {
  readonly row: Row;
  readonly cash: Money | null;
  /** The largest extra cost of the table, for the bar. */
  readonly longest: number;
  readonly compact: boolean;
  readonly least: boolean;
}

/** One plan: who, how often, each payment, what it costs on top, and the rate solved from its flows. */
export function ComparisonRow({ row, cash, longest, compact, least }: Props) {
  const { t, n, language } = useWords();
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
  const share = longest > 0 ? Math.max(0, Number(compared.extra ?? 0)) / longest : 0;

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
      <td>{compared.extra === null ? t('cannot_tell') : bounded(money(compared.extra, true))}</td>
      <td>
        <Rate row={row} compact={compact} bounded={bounded} />
      </td>
    </tr>
  );
}

function Rate({
  row,
  compact,
  bounded,
}: {
  row: Row;
  compact: boolean;
  bounded: (text: string) => ComponentChildren;
}) {
  const { t, language } = useWords();
  const { annual, quality } = row.compared;
  if (quality === 'not-a-loan') return t('not_a_loan');
  if (quality === 'ambiguous') return t('no_single_rate');
  if (!annual || quality === 'none') return t('cannot_tell');
  return (
    <>
      {bounded(formatPercent(annual.nominal, language))}
      {!compact && <small>{t('annual_effective', formatPercent(annual.effective, language))}</small>}
    </>
  );
}
