import { minutesBetween } from '../time/instant';
import { ROBOTS_AGE, ROBOTS_SILENT } from './bounds';
import type { RobotsRecord } from './check';
import type { RobotsAnswer, RobotsVerdict } from './look';

/** An origin that does not answer is asked again after so long. Minutes. */
export const ROBOTS_AGAIN = 240;

/** What is to be done about a page by its origin's robots.txt: ask for it, or go by what it said. */
export type RobotsStep = 'ask' | 'allowed' | 'forbidden' | 'unreachable';

/**
 * RFC 9309, 2.3.1: without a file (4xx) everything is allowed; while it cannot be reached everything is forbidden, or
 * what the last file forbade; after 30 days of silence it counts as if there were none. What cannot be told is forbidden.
 */
export function robotsStep(record: RobotsRecord | null, page: string, now: string): RobotsStep {
  if (!record) return 'ask';
  const known = record.verdicts.find((one) => one.page === page)?.verdict;
  const age = minutesBetween(record.asked, now);
  const silent = record.silentSince === null ? null : minutesBetween(record.silentSince, now);
  if (age < 0 || age >= (silent === null ? ROBOTS_AGE : ROBOTS_AGAIN)) return 'ask';
  if (known !== undefined) return known === 'allowed' ? 'allowed' : 'forbidden';
  if (silent === null) return 'ask';
  return silent >= ROBOTS_SILENT ? 'allowed' : 'unreachable';
}

/** The record after asking. `pages`: those of the origin that are in the queue. */
export function heardRobots(
  before: RobotsRecord | null,
  {
    origin,
    pages,
    now,
  }: { readonly origin: string; readonly pages: readonly string[]; readonly now: string },
  answer: RobotsAnswer,
  judge: (robots: string, url: string) => RobotsVerdict,
): RobotsRecord {
  if (answer.kind === 'unreachable')
    return {
      origin,
      asked: now,
      verdicts: before?.verdicts ?? [],
      silentSince: before?.silentSince ?? now,
    };
  const verdictOn = (page: string): RobotsVerdict =>
    answer.kind === 'none' ? 'allowed' : judge(answer.text, page);
  return {
    origin,
    asked: now,
    verdicts: pages.map((page) => ({ page, verdict: verdictOn(page) })),
    silentSince: null,
  };
}
