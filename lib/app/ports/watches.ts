import type { Change } from '../../core/history/change';
import type { SeriesState } from '../../core/history/series-state';
import type { Check, Host, Task } from '../../core/watch/check';
import type { Look, RobotsAnswer, RobotsVerdict } from '../../core/watch/look';
import type { News, NoticeMemory, NoticeText } from '../../core/watch/news';
import type { ToldRow } from '../../core/watch/told';
import type { NoticeWatch, Watch, WatchRecord } from '../../core/watch/watch';
import type { WatchSettings } from '../../core/watch/watch-settings';

/** What watches and re-checks need from outside. */

export type {
  Check,
  Host,
  Look,
  News,
  NoticeMemory,
  NoticeText,
  RobotsAnswer,
  RobotsVerdict,
  Task,
  ToldRow,
  WatchSettings,
};

/** A look for a re-check. It must be over by `deadline` (25 s), its tab closed and its requests cancelled. */
export interface LookOrder {
  readonly page: string;
  readonly way: 'fetch' | 'tab';
  /** `reading`: what the page offers. `text`: a notice page's words. */
  readonly want: 'reading' | 'text';
  /** ISO 8601 in UTC. */
  readonly deadline: string;
}

/**
 * Looks at pages: one request of the page itself, no form, no click, no cookie of its own making. Never throws for
 * what a page, the network or the user does.
 */
export interface Looker {
  look(order: LookOrder): Promise<Look>;
}

export interface Robots {
  /** Asks the origin for /robots.txt; follows at most five redirects (RFC 9309, 2.3.1.2). Never throws. */
  ask(origin: string): Promise<RobotsAnswer>;
  /** What a robots.txt says about an address, for our product token, else for all. */
  judge(robots: string, url: string): RobotsVerdict;
}

/** The one alarm. Null takes it away. */
export interface WatchAlarm {
  set(at: string | null): Promise<void>;
}

/** May unattended requests be made now? */
export interface DeviceState {
  now(): Promise<Conditions>;
}
export interface Conditions {
  readonly online: boolean;
  readonly saving: boolean;
  readonly locked: boolean;
}

/** Permissions for single origins; asking for them is the pages' part, where the user clicks. */
export interface OriginAccess {
  has(url: string): Promise<boolean>;
}

/** Shows notices. A notice of the same id replaces the one before. `unseen`: not permitted, or refused. */
export interface Notifier {
  show(notice: WatchNotice): Promise<'shown' | 'unseen'>;
}
export interface WatchNotice {
  readonly id: string;
  /** At least one; several are one grouped notice. */
  readonly news: readonly News[];
}

export interface WatchSettingsStore {
  get(): Promise<WatchSettings>;
  /** How many minutes local clocks are ahead of UTC at that instant. */
  zoneAt(at: string): number;
}

/** The history as watches judge it: real (not demo) series. */
export interface WatchedHistory {
  /** All accounts, any-series and item series. */
  seriesOf(store: string): Promise<readonly SeriesState[]>;
  /** Changes with `by` after that instant, oldest first. */
  changesOf(store: string, after: string): Promise<readonly Change[]>;
}

/** Everything watches keep, as one transaction sees it. */
export interface WatchWorld {
  readonly watches: readonly Watch[];
  readonly notices: readonly NoticeWatch[];
  readonly checks: readonly Check[];
  readonly hosts: readonly Host[];
  readonly told: readonly ToldRow[];
  /** Of the notice page asked for; null when it was never looked at, or none was asked for. */
  readonly memory: NoticeMemory | null;
}

/** What a transaction writes over it, and what it answers. Left out: unchanged. `drop…`: keys to delete. */
export interface WatchChange<T> {
  readonly result: T;
  readonly log?: readonly WatchRecord[];
  readonly checks?: readonly Check[];
  readonly hosts?: readonly Host[];
  readonly told?: readonly ToldRow[];
  readonly memory?: NoticeMemory;
  readonly texts?: readonly NoticeText[];
  readonly dropChecks?: readonly string[];
  readonly dropHosts?: readonly string[];
  readonly dropTold?: readonly string[];
}

/** Storage of watches; the background is its single writer. */
export interface WatchStore {
  /**
   * Reads all, lets `work` decide, and writes what it says, in one transaction. `work` must not wait. With
   * `notice`, the memory of that notice page is read as well.
   */
  change<T>(work: (world: WatchWorld) => WatchChange<T>, notice?: string): Promise<T>;
  /** The last record of a watch or notice that had content, removed or not. */
  lastRecord(of: string): Promise<WatchRecord | null>;
}
