import type { Change } from './change';
import { foldRun, forgetOver, NO_EPISODES } from './episodes';
import { extendRun, openRun } from './extend-run';
import { latestOf } from './latest-of';
import type { SpeaksByOmission } from './left-out';
import { absentMark, isProof, providersShown, shownMark, UNKNOWN_MARK } from './mark';
import type { Mark } from './mark';
import { seriesKey, seriesOfKey } from './record';
import type { RecordedReading } from './record';
import { notePrice } from './seen-from';
import type { SeenFrom } from './seen-from';
import { comparePositions, currentSpan, viewpointOf } from './series-history';
import type { SeriesHistory, ShelfHistory } from './series-history';
import type { Span } from './span';

/** A page may name what it likes; no store ever had so many providers, nor looked so different from so many sides. */
export const MOST_SERIES = 60;
const MOST_VIEWPOINTS = 6;

/** What one reading did to a shelf. */
export interface ShelfStep {
  readonly history: ShelfHistory;
  /** Runs that ended with this reading. */
  readonly closed: readonly Span[];
  readonly changes: readonly Change[];
}

/** One more reading of a shelf, which must be later than all before; `item` is the shelf's own item, or null. */
export function extendShelf(
  before: ShelfHistory,
  record: RecordedReading,
  item: string | null,
  speaks: SpeaksByOmission,
): ShelfStep {
  const { reading, at, id, account, demo } = record;
  const { store } = reading.page;
  const viewpoint = viewpointOf(reading.page);
  const known = new Set(before.series.map(({ key }) => seriesOfKey(key).provider));
  const fresh = providersShown(reading).filter((provider) => !known.has(provider));
  const closed: Span[] = [];
  const changes: Change[] = [];

  const grown = before.series.map((old): SeriesHistory => {
    const { provider } = seriesOfKey(old.key);
    const shown = shownMark(reading, provider);
    if (shown) return noteShown(advance(old, shown), record, viewpoint);
    if (reading.status === 'unknown') return advance(old, UNKNOWN_MARK);
    const seen = old.seen.find(({ of }) => of === viewpoint);
    if (!isProof(reading) || !seen) return old;
    const noted = noteMissing(old, seen, record);
    return speaks(reading, seen, provider) ? advance(noted, absentMark(reading, provider)) : noted;
  });
  const begun = fresh.slice(0, Math.max(0, MOST_SERIES - known.size)).flatMap((provider) => {
    const mark = shownMark(reading, provider);
    const key = seriesKey({ store, account, item, demo, provider });
    return mark ? [noteShown(begin(key, provider, mark), record, viewpoint)] : [];
  });

  function advance(old: SeriesHistory, mark: Mark): SeriesHistory {
    const longer = extendRun(old.current, mark, { at, id });
    if (!longer) closed.push(currentSpan(old));
    const current = longer ?? openRun(mark, { at, id }, old.current.label);
    const last = old.current.status === 'unknown' ? old.lastKnown : old.current;
    return {
      ...old,
      current,
      lastKnown: current.status === 'unknown' ? last : null,
      episodes: forgetOver(foldRun(old.episodes, current), current),
    };
  }

  function begin(key: string, provider: string, mark: Mark): SeriesHistory {
    const current = openRun(mark, { at, id }, provider);
    const episodes = foldRun(NO_EPISODES, current);
    return { key, current, lastKnown: null, episodes, seen: [], priced: [], price: null, fee: null };
  }

  const looks = isProof(reading)
    ? latestOf(before.looks, { of: viewpoint, at }, MOST_VIEWPOINTS)
    : before.looks;
  return { history: { position: { at, id }, series: [...grown, ...begun], looks }, closed, changes };
}

function noteShown(
  series: SeriesHistory,
  { reading, at }: RecordedReading,
  viewpoint: string,
): SeriesHistory {
  const old = series.seen.find(({ of }) => of === viewpoint);
  const seen: SeenFrom = { of: viewpoint, since: at, is: {}, ...old, at };
  const price = series.current.status === 'offered' ? (reading.item?.price ?? null) : null;
  return { ...series, seen: latestOf(series.seen, notePrice(seen, 'with', price), MOST_VIEWPOINTS) };
}

function noteMissing(series: SeriesHistory, seen: SeenFrom, { reading }: RecordedReading): SeriesHistory {
  const noted = notePrice(seen, 'without', reading.item?.price ?? null);
  return noted === seen
    ? series
    : { ...series, seen: series.seen.map((one) => (one === seen ? noted : one)) };
}

/** Whether the reading comes after all that the shelf has taken. */
export function isLater({ position }: ShelfHistory, record: RecordedReading): boolean {
  return position === null || comparePositions(record, position) > 0;
}
