import { fromMinor, toMinor } from '@/lib/core/money/amount';
import type { Assumptions } from '@/lib/core/plans/compare/assumptions';
import { breakEvenDiscount } from '@/lib/core/plans/insights/break-even-discount';
import { forgoneDiscount } from '@/lib/core/plans/insights/forgone-discount';
import { instalmentTimes } from '@/lib/core/plans/insights/instalment-times';
import { latePayment } from '@/lib/core/plans/insights/late-payment';
import type { RateAgainst } from '@/lib/core/plans/insights/rate-against';
import type { Schedule } from '@/lib/core/plans/schedule/schedule';
import type { Words } from '../ui/create-words';
import { formatPercent } from '../ui/format-percent';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { fieldName } from './way-words';
import type { Weighed } from './weigh-sheet';

/** What the sentences about one way are made from. */
export interface DetailFacts {
  readonly words: Words;
  readonly weighed: Weighed;
  /** The best cash price in minor units; null when none is known. */
  readonly cash: number | null;
  readonly assumptions: Assumptions;
  readonly figures: Figures;
  readonly style: RateStyle;
}

/** What is not stated, and what the figures do about it. */
export function openSentence({ words, weighed: { compared } }: DetailFacts): string | null {
  if (compared.open.length === 0) return null;
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  const fields = list.format(compared.open.map((field) => fieldName(words, field)));
  const { low, high } = compared.extra;
  const ranged = compared.annual !== null || (low !== null && high !== null);
  return words.t(ranged ? 'detail_open_ranged' : 'detail_open_missing', fields);
}

/** Payments that come to far less than the price: one of them may be missing. */
export function doubtSentence({ words, weighed, figures }: DetailFacts): string | null {
  const { doubt } = weighed.compared;
  return doubt && words.t('detail_doubt', figures.money(doubt.by));
}

/** Why no early repayment is shown: without the open facts there is no one schedule to cut short. */
export function earlyOpenSentence({ words, weighed: { compared } }: DetailFacts): string | null {
  const { schedule, open, annual, way } = compared;
  if (schedule || annual === null || open.length === 0 || way.kind === 'in-full') return null;
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' });
  return words.t('early_open', list.format(open.map((field) => fieldName(words, field))));
}

/** What choosing this plan gives up, and the rate that makes of it. */
export function forgoneSentence(facts: DetailFacts): string | null {
  const { schedule } = facts.weighed.compared;
  if (!schedule || facts.cash === null || !schedule.owned) return null;
  const { forgone, rate } = forgoneDiscount(schedule, facts.cash);
  if (forgone === null || forgone <= 0) return null;
  const written = writtenRate(facts, rate);
  const money = facts.figures.money(fromMinor(forgone, schedule.digits));
  return written === null
    ? facts.words.t('detail_forgone', money)
    : facts.words.t('detail_forgone_rate', money, written);
}

/** The discount that would make paying at once as good. */
export function breakEvenSentence(facts: DetailFacts): string | null {
  const { words, figures, assumptions } = facts;
  const { schedule, doubt } = facts.weighed.compared;
  // Nobody bargains with payments that are not believed.
  if (doubt !== null) return null;
  const list = schedule?.price ?? facts.cash;
  if (!schedule?.owned || list === null || list <= 0) return null;
  const { discount, share } = breakEvenDiscount(schedule, list, assumptions.moneyRate);
  if (discount <= 0) return null;
  const money = figures.money(fromMinor(discount, schedule.digits));
  return words.t('detail_break_even', money, formatPercent(share, words.language, 2));
}

/** What one late payment of a credit does (rents have a sentence of their own); that the fee is not stated is worth a sentence too. */
export function lateSentence(facts: DetailFacts): string | null {
  const { words, figures } = facts;
  const { compared } = facts.weighed;
  const { schedule } = compared;
  const last = schedule ? instalmentTimes(schedule).length : 0;
  if (!schedule || last === 0 || 'lateRate' in compared.way.terms) return null;
  const { lateFee } = compared.way.terms as { readonly lateFee?: string | null };
  const fee = lateFee == null ? null : toMinor(lateFee, schedule.digits);
  if (fee === null) return words.t('detail_late_unknown');
  const { whatIf } = latePayment(schedule, last, fee, facts.cash ?? schedule.price);
  const money = figures.money(fromMinor(fee, schedule.digits));
  const written = whatIf && writtenRate(facts, whatIf);
  return written == null ? words.t('detail_late', money) : words.t('detail_late_rate', money, written);
}

/** A rate that may be named, in the market's first convention; null for all others. */
export function writtenRate(
  { style }: Pick<DetailFacts, 'style'>,
  { annual, quality }: RateAgainst,
): string | null {
  return annual && quality === 'apr' ? style.write(annual[style.first]) : null;
}

/** The best cash price in the schedule's own unit. */
export function cashMinor(
  cash: { readonly amount: string } | null,
  schedule: Schedule | null,
): number | null {
  return cash && schedule ? toMinor(cash.amount, schedule.digits) : null;
}
