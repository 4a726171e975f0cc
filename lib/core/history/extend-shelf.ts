import type { Change } from './change';
import { foldRun, forgetOver, NO_EPISODES } from './episodes';
import { extendRun, openRun } from './extend-run';
import { latestOf } from './latest-of';
import type { SpeaksByOmission } from './left-out';
import { absentMark, shownMark, UNKNOWN_MARK } from './mark';
import type { Mark } from './mark';
import { noteShown } from './note-shown';
import { providerOfKey, seriesKey } from './record';
import type { RecordedReading } from './record';
import { notePrice } from './seen-from';
import type { SeenFrom } from './seen-from';
import { comparePositions, currentSpan, MOST_VIEWPOINTS } from './series-history';
import type { SeriesHistory, ShelfHistory } from './series-history';
import type { Sighting } from './sighting';
import type { Span } from './span';

/** A page may name what it likes; no store ever had so many providers. */
const MOST_SERIES = 60;

/** What one reading did to a shelf. */
export interface ShelfStep {
  readonly history: ShelfHistory;
  /** Runs that ended with this reading. */
  readonly closed: readonly Span[];
  readonly changes: readonly Change[];
}

/** How a reading stands to the shelf it is put on. */
export interface Standing {
  /** The shelf's own item, or null. */
  readonly item: string | null;
  readonly speaks: SpeaksByOmission;
  /** Whether the next page may be compared with this one in whom it lists. */
  readonly isLook: boolean;
  /** When a like page was last seen without any provider that is new here; null when none ever was. */
  readonly lookedAt: string | null;
}

/** One more reading of a shelf, which must be later than all before (`isLater`). */
export function extendShelf(before: ShelfHistory, sighting: Sighting, standing: Standing): ShelfStep {
  const { record, viewpoint, isProof, shown } = sighting;
  const { reading, at, id, account, demo } = record;
  const { item, speaks, isLook, lookedAt } = standing;
  const closed: Span[] = [];
  const changes: Change[] = [];

  const noted = (series: SeriesHistory, provider: string): SeriesHistory => {
    const next = noteShown(series, sighting, { item, provider });
    for (const change of next.changes) changes.push(change);
    return next.series;
  };
  const advance = (old: SeriesHistory, mark: Mark): SeriesHistory => {
    const longer = extendRun(old.current, mark, record);
    if (!longer) closed.push(currentSpan(old));
    return moved(old, longer ?? openRun(mark, record, old.current.label));
  };
  const grow = (old: SeriesHistory, provider: string): SeriesHistory => {
    const mark = shownMark(record, provider, shown.get(provider) ?? []);
    if (mark) return noted(advance(old, mark), provider);
    if (reading.status === 'unknown') return advance(old, UNKNOWN_MARK);
    const seen = isProof && old.seen.find(({ of }) => of === viewpoint);
    if (!seen) return old;
    const missed = item === null ? noteMissing(old, seen, record) : old;
    return speaks(reading, seen, provider) ? advance(missed, absentMark(record, provider)) : missed;
  };
  const begin = (provider: string): SeriesHistory[] => {
    const mark = shownMark(record, provider, shown.get(provider) ?? []);
    if (!mark) return [];
    const series = seriesKey({ store: reading.page.store, account, item, demo, provider });
    if (lookedAt !== null)
      changes.push({
        facet: 'provider',
        before: null,
        after: provider,
        series,
        since: lookedAt,
        by: at,
        reading: id,
      });
    return [noted(newSeries(series, openRun(mark, record, provider)), provider)];
  };

  const providers = before.series.map(({ key }) => providerOfKey(key));
  const fresh = [...shown.keys()].filter((provider) => !providers.includes(provider));
  const series = before.series.map((old, index) => grow(old, providers[index] ?? ''));
  for (const provider of fresh.slice(0, Math.max(0, MOST_SERIES - providers.length)))
    series.push(...begin(provider));
  const looks =
    isProof && isLook ? latestOf(before.looks, { of: viewpoint, at }, MOST_VIEWPOINTS) : before.looks;
  return { history: { position: { at, id }, series, looks }, closed, changes };
}

/** Whether the reading comes after all that the shelf has taken. */
export function isLater({ position }: ShelfHistory, record: RecordedReading): boolean {
  return position === null || comparePositions(record, position) > 0;
}

function newSeries(key: string, current: SeriesHistory['current']): SeriesHistory {
  const episodes = foldRun(NO_EPISODES, current);
  return { key, current, lastKnown: null, episodes, seen: [], priced: [], price: null, fee: null };
}

function moved(old: SeriesHistory, current: SeriesHistory['current']): SeriesHistory {
  const known = old.current.status === 'unknown' ? old.lastKnown : old.current;
  return {
    ...old,
    current,
    lastKnown: current.status === 'unknown' ? known : null,
    episodes: forgetOver(foldRun(old.episodes, current), current),
  };
}

/** At this price the payment area was seen without the provider. */
function noteMissing(old: SeriesHistory, seen: SeenFrom, { reading }: RecordedReading): SeriesHistory {
  const noted = notePrice(seen, 'without', reading.item?.price ?? null);
  return noted === seen ? old : { ...old, seen: old.seen.map((one) => (one === seen ? noted : one)) };
}
