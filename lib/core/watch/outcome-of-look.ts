import { storeOf } from '../reading/stores/store-of';
import { DAY } from './bounds';
import type { Check, Task } from './check';
import type { Look } from './look';
import type { Outcome } from './outcome';
import { believesFetch, provesFetch } from './prove-fetch';
import { publicPage } from './recheck-address';
import { retryAfter } from './retry-after';
import { sightOf } from './sight';

/** Fewer characters on a notice page, and its words are put there by a script. */
const LEAST_WORDS = 200;

export interface LookedFor {
  readonly check: Check;
  readonly task: Exclude<Task, 'robots' | 'remind'>;
  /** Account markers of the watches that ask for the page. */
  readonly accounts: readonly string[];
  readonly now: string;
}

/** What a look came to. Only what was surely seen, on that page and as that account, counts. */
export function outcomeOfLook(look: Look, wanted: LookedFor): Outcome {
  switch (look.kind) {
    case 'seen':
      return ofReading(look, wanted);
    case 'text':
      if (!isSamePage(look.url, wanted.check.page)) return elsewhere;
      if (wanted.task !== 'tab' && look.text.trim().length < LEAST_WORDS) return { kind: 'unproved' };
      return { kind: 'looked', sight: null, scripts: wanted.task === 'tab' };
    case 'status':
      return ofStatus(look, wanted.now);
    case 'no-answer':
      return { kind: 'error', why: look.because, rest: null };
    case 'elsewhere':
      return elsewhere;
    case 'not-allowed':
      return { kind: 'not-allowed' };
  }
}

const elsewhere: Outcome = { kind: 'refused', why: 'elsewhere', rest: null, host: false };

function ofReading(look: Extract<Look, { kind: 'seen' }>, { check, task, accounts }: LookedFor): Outcome {
  const { account, reading } = look.record;
  if (!isSamePage(look.url, check.page) || reading.page.kind === 'cart' || reading.page.kind === 'checkout')
    return elsewhere;
  if (reading.because === 'blocked') return { kind: 'refused', why: 'robot-check', rest: null, host: true };
  if (reading.because === 'signed-out')
    return { kind: 'refused', why: 'signed-out', rest: null, host: false };
  const sight = sightOf(look.record);
  if (task === 'trial' && (check.seen === null || !provesFetch(sight, check.seen)))
    return { kind: 'unproved' };
  if (task === 'fetch' && (check.seen === null || !believesFetch(sight, check.seen)))
    return { kind: 'doubtful' };
  // A page that shows nobody's name any more was signed out of: what it offers a stranger says nothing.
  if (!accounts.includes(account)) return { kind: 'refused', why: 'other-account', rest: null, host: false };
  if (reading.status === 'unknown' && reading.because !== 'out-of-stock')
    return { kind: 'error', why: 'saw-nothing', rest: null };
  return task === 'trial' ? { kind: 'proved', sight } : { kind: 'looked', sight, scripts: task === 'tab' };
}

function ofStatus({ status, retryAfter: header }: Extract<Look, { kind: 'status' }>, now: string): Outcome {
  const rest = retryAfter(header, now);
  if (status === 403) return { kind: 'refused', why: 'status-403', rest: rest ?? DAY, host: true };
  if (status === 429) return { kind: 'refused', why: 'status-429', rest: rest ?? DAY, host: true };
  if (status === 401 || status === 407) return { kind: 'refused', why: 'signed-out', rest, host: false };
  return { kind: 'error', why: status === 404 || status === 410 ? 'page-gone' : 'server-error', rest };
}

/** The same page of the same store; what a shop adds to the query does not matter, nor a slash at the end. */
function isSamePage(url: string, page: string): boolean {
  if (publicPage(url) === null) return false;
  const [there, here] = [new URL(url), new URL(page)];
  const path = ({ pathname }: URL) => pathname.replace(/\/$/, '');
  return storeOf(there.hostname) === storeOf(here.hostname) && path(there) === path(here);
}
