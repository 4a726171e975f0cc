import type { NoAnswer, RobotsVerdict } from './look';
import type { Sight } from './sight';

/** One page in the queue of re-checks: there is exactly one row a page, whatever watches ask for it. */
export interface Check {
  /** The page's address with its query, without fragment. */
  readonly page: string;
  readonly host: string;
  readonly of: 'recheck' | 'notice';
  /** Counts the checks of this page: with `page` the name of one check, so that it is settled once. */
  readonly slot: number;
  readonly state: CheckState;
  /** When a request for the page was last begun, by us or by the user's own visit. */
  readonly tried: string | null;
  /** The last look that counted. */
  readonly looked: string | null;
  /** What the last attempt came to, when it was not a look that counted. */
  readonly trouble: { readonly at: string; readonly why: Trouble } | null;
  /** In a row; a look that counts ends both. */
  readonly errors: number;
  readonly refusals: number;
  readonly way: ProvedWay;
  /** What the last visit that ran the page's scripts saw. */
  readonly seen: Sight | null;
  /** What the last fetch that was believed saw. */
  readonly fetched: Sight | null;
}

export type CheckState =
  | { readonly kind: 'waiting'; readonly due: string; readonly why: DueReason }
  /** A worker is at it; after `until` it is dead. `by` names the claim. */
  | {
      readonly kind: 'claimed';
      readonly by: string;
      readonly since: string;
      readonly until: string;
      readonly task: Task;
    }
  | {
      readonly kind: 'paused';
      readonly why: PauseReason;
      readonly since: string;
      readonly until: string | null;
    }
  /** No watch asks for it any more; kept a while, so that asking anew is no way around the bounds: not before. */
  | { readonly kind: 'idle'; readonly since: string; readonly notBefore: string | null };

/** What a claim does: ask for the origin's robots.txt, look, look once by both ways, or remind the user. */
export type Task = 'robots' | 'fetch' | 'trial' | 'tab' | 'remind';

/** Why a page is due when it is, as the screen says it. */
export type DueReason =
  | 'first'
  | 'ordinary'
  | 'early'
  | 'forecast'
  | 'announced'
  | 'error'
  | 'refused'
  | 'robots'
  | 'host'
  | 'spread'
  | 'confirm';

export type PauseReason =
  | 'status-403'
  | 'status-429'
  | 'robot-check'
  | 'signed-out'
  | 'other-account'
  /** It leads to another address: a log-in mostly, or the page moved. */
  | 'elsewhere'
  | 'robots-forbid'
  | 'robots-unreachable'
  | 'no-permission'
  | 'not-a-public-page'
  | 'page-gone';

export type Trouble =
  PauseReason | NoAnswer | 'server-error' | 'elsewhere' | 'saw-nothing' | 'worker-stopped' | 'doubtful';

/**
 * How the page is looked at, and on what proof. Fetch was once shown to see what a visit saw; that wears off. `tab`:
 * it was shown not to, until `until` a trial is pointless.
 */
export type ProvedWay =
  | { readonly use: 'unproved' }
  | { readonly use: 'fetch'; readonly proved: string }
  | { readonly use: 'tab'; readonly until: string }
  | { readonly use: 'remind' };

/** Manners by host: all requests to it in the last 24 hours count, whatever became of them. */
export interface Host {
  readonly host: string;
  /** Begun requests of the last 24 hours, oldest first. */
  readonly requests: readonly string[];
  /** The host asked to be left alone until then. */
  readonly notBefore: string | null;
  /** By origin. */
  readonly robots: readonly RobotsRecord[];
}

/** What an origin's robots.txt says about the pages asked for when it was read; the file itself is not kept. */
export interface RobotsRecord {
  readonly origin: string;
  readonly asked: string;
  readonly verdicts: readonly { readonly page: string; readonly verdict: RobotsVerdict }[];
  /** Since when it has not answered, ISO 8601 in UTC; null when it did at `asked`. */
  readonly silentSince: string | null;
}
