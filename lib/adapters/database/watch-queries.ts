import type { Check, NoticeText, ToldRow } from '../../app/ports/watches';
import { lastRecord, liveWatches } from '../../core/watch/live-watches';
import type { LiveWatches } from '../../core/watch/live-watches';
import type { WatchRecord } from '../../core/watch/watch';
import { watch } from './watch';
import type { Watcher } from './watch';

/** All the screens need of watches, beside the series' states: `watchViews` puts both together. */
export interface KeptWatches extends LiveWatches {
  readonly checks: readonly Check[];
  readonly told: readonly ToldRow[];
  /** Evidence from notice pages, latest first. */
  readonly texts: readonly NoticeText[];
  /** Removed ones, as they last were, latest first: what can be brought back. */
  readonly removed: readonly WatchRecord[];
}

/** Watches, notice pages, the queue and what was told, again on each change. Returns the function that stops it. */
export const watchWatches: Watcher<KeptWatches> = (onValue, onError) =>
  watch(
    async ({ watchLog, checks, told, noticeTexts }) => {
      const [log, queue, known, texts] = await Promise.all([
        watchLog.toArray(),
        checks.toArray(),
        told.toArray(),
        noticeTexts.toArray(),
      ]);
      return {
        ...liveWatches(log),
        checks: queue,
        told: known,
        texts: texts.toSorted((a, b) => b.at.localeCompare(a.at)),
        removed: removedOf(log),
      };
    },
    onValue,
    onError,
  );

function removedOf(log: readonly WatchRecord[]): readonly WatchRecord[] {
  const { watches, notices } = liveWatches(log);
  const live = new Set([...watches, ...notices].map(({ id }) => id));
  const gone = [...new Set(log.map(({ of }) => of))].filter((of) => !live.has(of));
  return gone.flatMap((of) => lastRecord(log, of) ?? []).toSorted((a, b) => b.at.localeCompare(a.at));
}
