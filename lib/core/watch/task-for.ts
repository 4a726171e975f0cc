import { minutesBetween } from '../time/instant';
import { FRESH_VISIT, PROOF_AGE } from './bounds';
import type { Check, Task } from './check';

/**
 * How a page is looked at this time. Fetch only on proof, and a proof wears off; it is proved by a trial held against
 * a fresh visit, and for a fresh visit a tab is opened. A visit that saw no offer proves nothing: a page whose scripts
 * bring the offers has none in its HTML, today as ever. A notice page's words need no proof beyond being there.
 */
export function taskFor(
  { of, way, seen }: Pick<Check, 'of' | 'way' | 'seen'>,
  now: string,
): Exclude<Task, 'robots'> {
  if (way.use === 'remind') return 'remind';
  if (way.use === 'tab' && now < way.until) return 'tab';
  if (of === 'notice') return 'fetch';
  if (way.use === 'fetch' && isWithin(way.proved, PROOF_AGE, now)) return 'fetch';
  return seen !== null && isWithin(seen.at, FRESH_VISIT, now) && seen.offers.length > 0 ? 'trial' : 'tab';
}

/** A visit that showed nothing of the payment area proves nothing. */
export function showsPaymentArea({ status, because, offers }: NonNullable<Check['seen']>): boolean {
  if (offers.length > 0) return true;
  return status === 'absent' && (because === 'not-listed' || because === 'slot-empty');
}

function isWithin(at: string, minutes: number, now: string): boolean {
  const age = minutesBetween(at, now);
  return age >= 0 && age < minutes;
}
