import { fromMinor, toMinor } from '@/lib/core/money/amount';
import { lateRent } from '@/lib/core/plans/insights/late-rent';
import { returnEarly } from '@/lib/core/plans/insights/return-early';
import type { RentTerms } from '@/lib/core/plans/ways/rent-fields';
import type { Way } from '@/lib/core/plans/ways/way';
import type { DetailFacts } from './detail-sentences';

/** The lateness told of, unless the lease becomes a sale sooner. */
const DAYS_LATE = 7;

/** What one late rent costs; that it is not stated is worth a sentence too. */
export function lateRentSentence({ words, weighed, figures }: DetailFacts): string | null {
  const { way, each, schedule } = weighed.compared;
  const terms = leaseOf(way);
  const rent = each !== null && schedule ? toMinor(each, schedule.digits) : null;
  if (!terms || !schedule || rent === null) return null;
  const { lateRate: rate, saleAfter } = terms;
  const days = Math.max(1, Math.min(DAYS_LATE, saleAfter ?? DAYS_LATE));
  const { extra } = lateRent(rent, days, { fee: minor(terms.lateFee, schedule.digits), rate, saleAfter });
  if (extra === null) return words.t('detail_late_unknown');
  return words.n('detail_late_rent', days, figures.money(fromMinor(extra, schedule.digits)));
}

/** When being late makes a sale of the lease. */
export function saleSentence({ words, weighed: { compared } }: DetailFacts): string | null {
  const days = leaseOf(compared.way)?.saleAfter ?? null;
  return days === null ? null : words.n('detail_sale_after', days);
}

/** That the lessor may lock the thing. */
export function lockSentence({ words, weighed: { compared } }: DetailFacts): string | null {
  return leaseOf(compared.way)?.deviceLock === true ? words.t('detail_lock') : null;
}

/** What giving the thing back half way comes to, where a charge for it is stated. */
export function returnEarlySentence({ words, weighed, figures }: DetailFacts): string | null {
  const { way, schedule } = weighed.compared;
  const terms = leaseOf(way);
  const rents = schedule?.payments.filter(({ use }) => use === 'rent').length ?? 0;
  if (!terms || !schedule || rents < 2) return null;
  const after = Math.floor(rents / 2);
  const fee = minor(terms.returnFee, schedule.digits);
  const returned = returnEarly(schedule, after, { fee, penalty: terms.returnPenalty });
  if (returned === null) return null;
  const count = new Intl.NumberFormat(words.language);
  const money = (amount: number) => figures.money(fromMinor(amount, schedule.digits));
  const [total, charge] = [money(returned.total), money(returned.charge)];
  return words.t('detail_return_early', count.format(after), count.format(rents), total, charge);
}

/** The terms of a lease; null for every other way. */
function leaseOf(way: Way): RentTerms | null {
  return 'deviceLock' in way.terms ? way.terms : null;
}

function minor(amount: string | null, digits: number): number | null {
  return amount === null ? null : toMinor(amount, digits);
}
