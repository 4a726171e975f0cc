import { deriveEpisodes } from '../../../core/history/episodes';
import { seriesOfKey } from '../../../core/history/record';
import type { Episode } from '../../../core/history/span';
import { stripsSince } from '../history-queries';

/** Every suspension of the real history over all items, by series and in order of time. */
export async function* eachSuspension(): AsyncGenerator<Episode> {
  for (const [key, { spans }] of await stripsSince(''))
    if (!seriesOfKey(key).demo) yield* deriveEpisodes(spans);
}
