import type { DecimalString } from '@/lib/core/money/amount';
import type { Quote } from '@/lib/core/plans/insights/translate-rate';
import type { Tongue } from '../ui/create-words';

/** Small quotes need more digits: 0.036 % a day. */
const DECIMALS: Readonly<Record<Quote, number>> = {
  daily: 4,
  perPeriod: 3,
  total: 2,
  flatYearly: 2,
  nominal: 2,
  effective: 2,
};

/** A quote as a percentage; a daily one also in ten-thousandths, as Chinese lenders say it (万3.6). */
export function formatQuote(quote: Quote, fraction: DecimalString, language: Tongue): string {
  const format = new Intl.NumberFormat(language, {
    style: 'percent',
    minimumFractionDigits: quote === 'daily' ? 3 : 2,
    maximumFractionDigits: DECIMALS[quote],
  });
  const percent = format.format(fraction as Intl.StringNumericLiteral);
  if (quote !== 'daily' || language !== 'zh-CN') return percent;
  const tenThousandths = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return `${percent}（万${tenThousandths.format(`${fraction}E4` as Intl.StringNumericLiteral)}）`;
}
