import type { Shopper } from '../core/plans/sheet/shopper';
import type { RecordedReading } from '../core/history/record';
import type { SeriesState } from '../core/history/series-state';
import type { Knowledge } from '../core/reading/knowledge';
import type { Fit, RuleFit } from '../core/reading/local/fit';
import type { LocalRuleRecord } from '../core/reading/local/live-rules';
import type { LocalRule } from '../core/reading/local/local-rule';
import type { Reading, Status } from '../core/reading/reading';

/** What the use cases need from outside. Adapters implement these; use cases never see an adapter. */

export type { SeriesState };

/** `held`: kept aside while the history may not be written (lib/app/guard). */
export type AppendResult = 'added' | 'already-there' | 'held';

/** `not-kept`: shown, but no part of the history (a page of no store, or of a store switched off). */
export type RecordResult = AppendResult | 'not-kept';

/** The database, as its single writer sees it. Every method is one transaction. */
export interface HistoryStore {
  /** Appends once by id and updates the derived spans in the same transaction. */
  append(reading: RecordedReading): Promise<AppendResult>;
  appendMany(readings: readonly RecordedReading[]): Promise<number>;
  removeDemo(): Promise<number>;
  /** States of the store's real (not demo) series. */
  seriesOf(store: string): Promise<readonly SeriesState[]>;
}

/** All a reader needs to read one page: languages and rules of its host, and what the user taught of its store. */
export interface PageKnowledge extends Knowledge {
  readonly local: readonly LocalRule[];
  /** Looked at for a re-check, in a tab that nobody sees: read although it is hidden. */
  readonly unseen?: true;
}

/** What a tab shows now; lives as long as the browser session. */
export interface TabView {
  readonly id: string;
  readonly at: string;
  readonly reading: Reading;
  /** The page has come to rest; later readings are possible, but none is being waited for. */
  readonly settled: boolean;
  /** How the user's own rules stand on this page; left out where there are none. */
  readonly fits?: readonly RuleFit[];
}

/** A view as its reader sends it. */
export interface SentView extends TabView {
  /** The name of the signed-in account that the page shows. It is hashed at once and kept nowhere. */
  readonly account?: string;
}

/** How one of the user's own rules stood when a page last said something about it. `at` is ISO 8601 in UTC. */
export interface FitRow {
  readonly rule: string;
  readonly fit: Fit;
  readonly at: string;
  readonly url: string;
}

/** The user's own rules: a log that only grows. */
export interface LocalRuleStore {
  /** Those that hold for a store, latest first. */
  of(store: string): Promise<readonly LocalRule[]>;
  /** What a rule last was, removed or not; null when it never was. */
  lastContent(rule: string): Promise<LocalRule | null>;
  /** All or none; a record with an id already there changes nothing. */
  add(records: readonly LocalRuleRecord[]): Promise<void>;
  noteFits(fits: readonly FitRow[]): Promise<void>;
}

/** The picker in a page, with which the user corrects a reading. */
export interface Picker {
  /** Puts the picker into a tab. Throws when the page cannot be reached. */
  inject(tab: number): Promise<void>;
}

/** Where the chip sits in a store's pages. `y` is a share of the window's height, 0 at the top. */
export interface ChipPlace {
  readonly edge: 'left' | 'right';
  readonly y: number;
  readonly folded: boolean;
  readonly off: boolean;
}

/** What a surface needs to speak about one page. `view` is null until the page was read. */
export interface PageView {
  readonly view: TabView | null;
  /** The store's real series, so that a surface can say "gone for 3 days". */
  readonly series: readonly SeriesState[];
  readonly chip: ChipPlace;
  /** The shopper's own situation, for comparing. */
  readonly shopper: Shopper;
}

export interface TabViews {
  set(tab: number, view: TabView): Promise<void>;
  get(tab: number): Promise<TabView | null>;
  clear(tab: number): Promise<void>;
  all(): Promise<readonly (readonly [tab: number, view: TabView])[]>;
}

/** `reading`: a page is loading; `none`: nothing worth a sign. */
export type BadgeSign = Status | 'reading' | 'none';

export interface Badge {
  show(tab: number, sign: BadgeSign): Promise<void>;
}

/** The chip and panel in a page. */
export interface Panel {
  /** Hands the view to the panel of the tab; false when the tab has none. */
  tell(tab: number, view: PageView): Promise<boolean>;
  /** Has the tab's panel unfold; false when the tab has none. */
  open(tab: number): Promise<boolean>;
  /** Puts a panel into the tab. Throws when the page cannot be reached. */
  inject(tab: number): Promise<void>;
}

/** The reader, as the browser runs it. Patterns are match patterns ("*://*.mi.com/*"). */
export interface Readers {
  /** From now on and after restarts, read pages that match, save those excluded. None: read nothing. */
  register(matches: readonly string[], excluded: readonly string[]): Promise<void>;
  /** Reads pages that are open already. Pages that cannot be reached are left out. */
  injectOpen(matches: readonly string[], excluded: readonly string[]): Promise<void>;
  /** Reads one open page; false when the browser does not allow it. */
  inject(tab: number): Promise<boolean>;
  /** Has every open page of a store read itself again, by the rules that hold now. */
  rulesChanged(store: string): Promise<void>;
}

/** Sites the user has allowed, as match patterns. */
export interface Sites {
  granted(): Promise<readonly string[]>;
}

export interface Tabs {
  /** Address of the tab's page; null when we may not see it. */
  address(tab: number): Promise<string | null>;
}

export interface Settings {
  storesOff(): Promise<readonly string[]>;
  shopper(): Promise<Shopper>;
  chipPlace(store: string): Promise<ChipPlace>;
  placeChip(store: string, place: Partial<ChipPlace>): Promise<void>;
}

export type NewId = () => string;

export interface Clock {
  /** ISO 8601 in UTC. */
  now(): string;
}
