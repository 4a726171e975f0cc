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
  /** When something that holds may be told; null when nothing waits. */
  readonly again: string | null;
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
  const rows: ToldRow[] = [];
  const waits: string[] = [];
  for (const watch of watches) {
    if (watch.off) continue;
    const row = known.get(wishKey(watch.id)) ?? { ...baseline(watch, []) };
    const replaced = judgeChange(watch, 'replaced', newsOfReplacement, states, changes, known, moment, waits);
    const wish = judgeWish(watch, states, row, moment, waits, replaced !== null);
    const terms = judgeChange(watch, 'terms', newsOfTerms, states, changes, known, moment, waits);
    rows.push(...[replaced, wish, terms].filter((one) => one !== null));
  }
  return {
    told: rows,
    tell: rows.flatMap(({ pending, last }) => (pending === moment.notice && last ? [last] : [])),
    again: waits.toSorted()[0] ?? null,
  };
}

/** The row of a watch's own wish, when it changes. */
function judgeWish(
  watch: Watch,
  states: readonly SeriesState[],
  row: ToldRow,
  moment: Moment,
  waits: string[],
  isTold: boolean,
): ToldRow | null {
  const holds = wishHolds(watch, states);
  if (holds === null) return null;
  const seen = lastSeen(watch, states);
  if (!holds) {
    const changes = row.holds !== false || row.pending !== null || row.otherwise !== seen;
    return changes ? { ...row, holds: false, otherwise: seen, pending: null } : null;
  }
  const news = newsOfWish(watch, states, row.otherwise, moment.settings.names);
  // What was seen before the watch was made is no news to whoever made it.
  if (!news || seen === null || seen <= watch.at || !(row.holds !== true || fellFurther(row, news)))
    return null;
  if (isTold) return { ...row, holds: true, at: moment.now, last: news, pending: null };
  if (mustWait(row, moment, waits)) return null;
  return { ...row, holds: true, at: moment.now, last: news, pending: moment.notice };
}

function judgeChange(
  watch: Watch,
  kind: 'terms' | 'replaced',
  find: typeof newsOfTerms,
  states: readonly SeriesState[],
  changes: readonly Change[],
  known: ReadonlyMap<string, ToldRow>,
  moment: Moment,
  waits: string[],
): ToldRow | null {
  const key = `${watch.id}|${kind}`;
  const row = known.get(key) ?? { ...baseline(watch, []), key, holds: null };
  const upTo = row.upTo !== null && row.upTo > watch.at ? row.upTo : watch.at;
  const found: ChangeNews | null = find(watch, states, changes, upTo, moment.settings.names);
  if (!found || mustWait(row, moment, waits)) return null;
  return { ...row, upTo: found.upTo, at: moment.now, last: found.news, pending: moment.notice };
}

/** The amount is lower again than what was told last. */
function fellFurther({ last }: ToldRow, news: News): boolean {
  if (news.kind !== 'cheaper' || last?.kind !== 'cheaper') return false;
  return (
    news.amount.currency === last.amount.currency && Number(news.amount.amount) < Number(last.amount.amount)
  );
}

/** Within 24 hours of the last word, or in quiet hours. A last word in the future is a clock's mistake. */
function mustWait({ at }: ToldRow, { now, zone, settings }: Moment, waits: string[]): boolean {
  const rearmed = at !== null && at <= now ? addMinutes(at, DAY) : now;
  const until = rearmed > now ? rearmed : quietUntil(settings, now, zone);
  if (until !== null) waits.push(until);
  return until !== null;
}
