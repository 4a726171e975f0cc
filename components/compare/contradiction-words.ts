import { fromMinor, toMinor } from '@/lib/core/money/amount';
import { minorDigits } from '@/lib/core/money/currency';
import type { Words } from '../ui/create-words';
import { formatMoney } from '../ui/format-money';
import type { ProblemPlace } from './problem-words';

const OFF = ['discount', 'coupon', 'pointsSpent'];
const SHARES = ['earlyPenalty', 'returnPenalty', 'lateRate'];

/** What a field's amount does not fit, and the amount it is held against; null where only the general is known. */
export function contradictionSentence(
  words: Words,
  name: string,
  { field, terms, price, currency }: ProblemPlace,
): string | null {
  const { t, language } = words;
  const money = (amount: string) => formatMoney({ amount, currency }, language);
  const own = textOf(terms['price']) ?? price;
  if (field === 'price') return t('problem_above_zero', name);
  if (field === 'cashback' && own !== null) return t('problem_at_most_price', name, money(own));
  if (OFF.includes(field) && own !== null) {
    const others = OFF.filter((one) => one !== field && Number(terms[one] ?? 0) > 0);
    return t(others.length === 0 ? 'problem_below_price' : 'problem_below_price_together', name, money(own));
  }
  if (field === 'down' && own !== null)
    return t('problem_below_price', name, money(reduced(own, terms, currency)));
  if (field === 'last' && terms['count'] == null) return t('problem_last_without_count', name);
  if (field === 'last' && terms['count'] === 1) return t('problem_one_payment');
  if (field === 'last' || field === 'first') return t('problem_parts', name);
  const deposit = textOf(terms['deposit']);
  if (field === 'depositWaived' && deposit !== null) return t('problem_waived', name, money(deposit));
  if (field === 'balloon') return t('problem_balloon', name);
  if (field === 'each') return t('problem_nothing_paid', name);
  return SHARES.includes(field) ? t('problem_at_most', name, '100%') : null;
}

/** The price after what comes off it. */
function reduced(price: string, terms: ProblemPlace['terms'], currency: string): string {
  const digits = minorDigits(currency);
  const minor = (value: unknown) => toMinor(textOf(value) ?? '0', digits) ?? 0;
  return fromMinor(
    OFF.reduce((left, field) => left - minor(terms[field]), minor(price)),
    digits,
  );
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
