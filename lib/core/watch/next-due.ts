import { addMinutes } from '../time/instant';
import { JITTER, PAGE_GAP } from './bounds';
import type { Check, CheckState } from './check';
import type { Rhythm } from './page-rhythm';

/** So many minutes from now, moved by luck (0 to 1), and never within half an hour of the last time. */
export function dueIn(minutes: number, tried: string | null, now: string, luck: number): string {
  return notBefore(addMinutes(now, minutes * (1 - JITTER + 2 * JITTER * luck)), tried);
}

/** The next look when all is well: by the rhythm, or just after an announced end when that comes first. */
export function nextLook(
  { minutes, why, announced }: Rhythm,
  { tried }: Pick<Check, 'tried'>,
  now: string,
  luck: number,
): Extract<CheckState, { kind: 'waiting' }> {
  const due = dueIn(minutes, tried, now, luck);
  if (announced === null || announced >= due) return { kind: 'waiting', due, why };
  // Not all at the same minute: others wait for the same time.
  const after = notBefore(addMinutes(announced, luck * 10), tried);
  return after < due ? { kind: 'waiting', due: after, why: 'announced' } : { kind: 'waiting', due, why };
}

export function notBefore(due: string, tried: string | null): string {
  const least = tried === null ? due : addMinutes(tried, PAGE_GAP);
  return due > least ? due : least;
}
