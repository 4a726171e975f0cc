import type { Change } from '../history/change';
import type { SeriesState } from '../history/series-state';
import { addMinutes } from '../time/instant';
import { baseline, lastSeen, wishKey } from './baseline';
import { DAY } from './bounds';
import type { News } from './news';
import { newsOfReplacement, newsOfTerms } from './news-of-changes';
import type { ChangeNews } from './news-of-changes';
import { newsOfWish } from './news-of-wish';
import { quietUntil } from './quiet';
import type { ToldRow } from './told';
import type { Watch } from './watch';
import type { WatchSettings } from './watch-settings';
import { wishHolds } from './wish-holds';

export interface Judged {
  /** Rows that change. Those with news carry `notice` as `pending`: write them, show the notice, then clear it. */
  readonly told: readonly ToldRow[];
  readonly tell: readonly News[];
}

export interface Moment {
  readonly now: string;
  /** Minutes local clocks are ahead of UTC. */
  readonly zone: number;
  readonly settings: WatchSettings;
  /** Id of the notice that would carry the news. */
  readonly notice: string;
}

/**
 * What is worth telling, by what holds now and what the user knows: what became true and is confirmed, once, and again
 * only after it was otherwise. 24 hours lie between two words on one condition; in quiet hours nothing is told. What
 * waits is judged anew when its time comes, so that only what still holds is told. `states` and `changes` are those of
 * the watches' stores.
 */
export function judgeWatches(
  watches: readonly Watch[],
  states: readonly SeriesState[],
  changes: readonly Change[],
  told: readonly ToldRow[],
  moment: Moment,
): Judged {
  const known = new Map(told.map((row) => [row.key, row]));
  const byStore = new Map<string, SeriesState[]>();
  for (const state of states) {
    const own = byStore.get(state.store);
    if (own) own.push(state);
    else byStore.set(state.store, [state]);
  }
  const rows: ToldRow[] = [];
  for (const watch of watches) {
    const own = byStore.get(watch.target.store) ?? [];
    if (watch.off || own.length === 0) continue;
    const row = known.get(wishKey(watch.id)) ?? { ...baseline(watch, []) };
    const replaced = judgeChange(watch, 'replaced', newsOfReplacement, own, changes, known, moment);
    const wish = judgeWish(watch, own, row, moment, replaced?.pending === moment.notice);
    const terms = judgeChange(watch, 'terms', newsOfTerms, own, changes, known, moment);
    rows.push(...[replaced, wish, terms].filter((one) => one !== null));
  }
  return {
    told: rows,
    tell: rows.flatMap(({ pending, last }) => (pending === moment.notice && last ? [last] : [])),
  };
}

/** The row of a watch's own wish, when it changes. */
function judgeWish(
  watch: Watch,
  states: readonly SeriesState[],
  row: ToldRow,
  moment: Moment,
  isTold: boolean,
): ToldRow | null {
  const holds = wishHolds(watch, states);
  if (holds === null) return null;
  const seen = lastSeen(watch, states);
  if (!holds) {
    const next: ToldRow = { ...row, holds: false, otherwise: seen, pending: null, waits: null };
    return isSame(row, next) ? null : next;
  }
  const news = newsOfWish(watch, states, row.otherwise, moment.settings.names);
  // What was seen before the watch was made is no news to whoever made it.
  if (!news || seen === null || seen <= watch.at || !(row.holds !== true || fellFurther(row, news)))
    return null;
  const told: ToldRow = { ...row, holds: true, at: moment.now, last: news, waits: null };
  if (isTold) return { ...told, pending: null };
  return unlessWaiting(row, { ...told, pending: moment.notice }, moment);
}

function judgeChange(
  watch: Watch,
  kind: 'terms' | 'replaced',
  find: typeof newsOfTerms,
  states: readonly SeriesState[],
  changes: readonly Change[],
  known: ReadonlyMap<string, ToldRow>,
  moment: Moment,
): ToldRow | null {
  const key = `${watch.id}|${kind}`;
  const row = known.get(key) ?? { ...baseline(watch, []), key, holds: null };
  const upTo = row.upTo !== null && row.upTo > watch.at ? row.upTo : watch.at;
  const found: ChangeNews | null = find(watch, states, changes, upTo, moment.settings.names);
  if (!found) return row.waits === null || row.pending !== null ? null : { ...row, waits: null };
  const told: ToldRow = { ...row, upTo: found.upTo, at: moment.now, last: found.news, waits: null };
  return unlessWaiting(row, { ...told, pending: moment.notice }, moment);
}

/** The amount is lower again than what was told last. */
function fellFurther({ last }: ToldRow, news: News): boolean {
  if (news.kind !== 'cheaper' || last?.kind !== 'cheaper') return false;
  return (
    news.amount.currency === last.amount.currency && Number(news.amount.amount) < Number(last.amount.amount)
  );
}

/**
 * The row that tells, or, when its word has to wait, the row that notes until when: 24 hours since the last word, or
 * quiet hours. A last word in the future is a clock's mistake.
 */
function unlessWaiting(row: ToldRow, tells: ToldRow, { now, zone, settings }: Moment): ToldRow | null {
  const rearmed = row.at !== null && row.at <= now ? addMinutes(row.at, DAY) : now;
  const waits = rearmed > now ? rearmed : quietUntil(settings, now, zone);
  if (waits === null) return tells;
  return row.waits === waits ? null : { ...row, waits };
}

function isSame(a: ToldRow, b: ToldRow): boolean {
  return a.holds === b.holds && a.otherwise === b.otherwise && a.pending === b.pending && a.waits === b.waits;
}
