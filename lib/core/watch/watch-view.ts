import type { SeriesState } from '../history/series-state';
import type { Check, DueReason, PauseReason, Trouble } from './check';
import type { LiveWatches } from './live-watches';
import type { News, NoticeText } from './news';
import { seriesFor, standingOf } from './standing';
import type { Standing } from './standing';
import type { ToldRow } from './told';
import type { NoticeWatch, Watch } from './watch';

/** A watch as the screen shows it. */
export interface WatchView {
  readonly watch: Watch;
  /** The series it is about, as they stand; none when the store never showed them as this account. */
  readonly series: readonly SeriesState[];
  readonly standing: Standing;
  /** When any of them was last looked at; null when none was. */
  readonly looked: string | null;
  /** The same provider and item were seen later as another account: what is shown there does not count here. */
  readonly otherAccount: boolean;
  readonly check: CheckView | null;
  /** What was told of it, latest first. */
  readonly told: readonly ToldView[];
}

export interface NoticeView {
  readonly notice: NoticeWatch;
  readonly check: CheckView | null;
  /** Latest first. */
  readonly texts: readonly NoticeText[];
}

/** How a page is looked at. `next` and `paused` are never both null while a watch asks for it. */
export interface CheckView {
  readonly page: string;
  /** `trial`: which way does is not known yet. */
  readonly way: 'fetch' | 'tab' | 'trial' | 'remind';
  readonly looked: string | null;
  /** Not before then: other pages of the host may come first. Null while it is being looked at, or paused. */
  readonly next: { readonly at: string; readonly why: DueReason } | null;
  readonly looking: boolean;
  /** `until` null: until the user wants it again. */
  readonly paused: {
    readonly why: PauseReason;
    readonly since: string;
    readonly until: string | null;
  } | null;
  readonly trouble: { readonly at: string; readonly why: Trouble; readonly errors: number } | null;
}

export interface ToldView {
  readonly at: string;
  readonly news: News;
  /** Not shown yet: quiet hours. */
  readonly waits: boolean;
}

/** Every watch with how things stand, in the order given. */
export function watchViews(
  { watches, checks, told }: Pick<LiveWatches, 'watches'> & Rows,
  states: readonly SeriesState[],
): readonly WatchView[] {
  return watches.map((watch) => {
    const series = seriesFor(watch.target, states);
    const looked = latest(series);
    return {
      watch,
      series,
      standing: standingOf(series),
      looked,
      otherAccount: isSeenOtherwise(watch, states, looked),
      check: checkView(watch.off ? null : (watch.recheck?.url ?? null), checks),
      told: toldOf(watch.id, told),
    };
  });
}

/** Every notice page with what it said. */
export function noticeViews({
  notices,
  checks,
  texts,
}: Pick<LiveWatches, 'notices'> & Rows & { readonly texts: readonly NoticeText[] }): readonly NoticeView[] {
  return notices.map((notice) => ({
    notice,
    check: checkView(notice.off ? null : notice.url, checks),
    texts: texts.filter(({ of }) => of === notice.id),
  }));
}

interface Rows {
  readonly checks: readonly Check[];
  readonly told: readonly ToldRow[];
}

function checkView(page: string | null, checks: readonly Check[]): CheckView | null {
  const check = checks.find((one) => one.page === page);
  if (!check || check.state.kind === 'idle') return null;
  const { state, way, looked, trouble, errors } = check;
  return {
    page: check.page,
    way: way.use === 'unproved' ? (check.of === 'notice' ? 'fetch' : 'trial') : way.use,
    looked,
    next: state.kind === 'waiting' ? { at: state.due, why: state.why } : null,
    looking: state.kind === 'claimed',
    paused: state.kind === 'paused' ? { why: state.why, since: state.since, until: state.until } : null,
    trouble: trouble && { ...trouble, errors },
  };
}

function toldOf(of: string, told: readonly ToldRow[]): readonly ToldView[] {
  return told
    .flatMap(({ of: whose, at, last, pending }) =>
      whose === of && at !== null && last ? [{ at, news: last, waits: pending !== null }] : [],
    )
    .toSorted((a, b) => b.at.localeCompare(a.at));
}

function isSeenOtherwise(watch: Watch, states: readonly SeriesState[], looked: string | null): boolean {
  const { target } = watch;
  return states.some(
    (state) =>
      state.account !== target.account &&
      state.looked > (looked ?? watch.at) &&
      seriesFor({ ...target, account: state.account }, [state]).length > 0,
  );
}

function latest(series: readonly SeriesState[]): string | null {
  return (
    series
      .map(({ looked }) => looked)
      .toSorted()
      .at(-1) ?? null
  );
}
