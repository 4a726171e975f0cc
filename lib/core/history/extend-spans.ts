import { seriesKey } from './record';
import type { RecordedReading } from './record';
import { extendSpan, openSpan } from './extend-span';
import { foldSpan, NO_EPISODES } from './episodes';
import { markOf } from './mark';
import type { Mark } from './mark';
import { comparePositions } from './series-history';
import {
  viewpointOf,
  type Position,
  type SeenOn,
  type SeriesHistory,
  type ShelfHistory,
} from './series-history';
import type { Span } from './span';

/** A page may name what it likes; a store has never had this many providers. */
const MAX_SERIES = 100;

export interface Extension {
  readonly history: ShelfHistory;
  /** Runs that are new or longer, to be written over those with the same series and `firstReading`. */
  readonly spans: readonly Span[];
}

/**
 * One more reading of a shelf. Null when it is not later than the shelf's position: then the shelf must be
 * derived again from all its readings.
 */
export function extendSpans(history: ShelfHistory, record: RecordedReading): Extension | null {
  const { reading, at, id } = record;
  const position: Position = { at, id };
  if (history.position && comparePositions(position, history.position) <= 0) return null;
  const known = new Map(history.series.map((series) => [series.provider, series]));
  const shown = reading.offers.filter(({ kind }) => kind === 'installments').map(({ provider }) => provider);
  const fresh = [...new Set(shown)].filter((provider) => !known.has(provider));
  const providers = [...known.keys(), ...fresh.slice(0, Math.max(0, MAX_SERIES - known.size))];

  const spans: Span[] = [];
  const series = providers.flatMap((provider): SeriesHistory[] => {
    const old = known.get(provider);
    const mark = markOf(reading, provider, old?.seenOn ?? {});
    if (!mark) return old ? [old] : [];
    const next = old ? advance(old, mark, position) : begin(record, provider, mark);
    spans.push(next.current);
    return [shown.includes(provider) ? { ...next, seenOn: note(next.seenOn, record) } : next];
  });
  return { history: { position, series }, spans };
}

function begin(
  { reading, demo, account, at, id }: RecordedReading,
  provider: string,
  mark: Mark,
): SeriesHistory {
  const { store } = reading.page;
  const key = seriesKey({ store, provider, account, item: null, demo });
  const current = openSpan(key, mark, { at, id }, provider);
  return {
    key,
    store,
    provider,
    account,
    item: null,
    demo,
    seenOn: {},
    current,
    lastKnown: current,
    episodes: foldSpan(NO_EPISODES, current),
  };
}

function advance(old: SeriesHistory, mark: Mark, position: Position): SeriesHistory {
  const current =
    extendSpan(old.current, mark, position) ?? openSpan(old.key, mark, position, old.current.label);
  return {
    ...old,
    current,
    lastKnown: current.status === 'unknown' ? old.lastKnown : current,
    episodes: foldSpan(old.episodes, current),
  };
}

function note(seenOn: SeenOn, { reading, at }: RecordedReading): SeenOn {
  const viewpoint = viewpointOf(reading.page);
  return seenOn[viewpoint] === undefined ? { ...seenOn, [viewpoint]: at } : seenOn;
}
