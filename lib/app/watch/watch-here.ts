import { storeOf } from '../../core/reading/stores/store-of';
import { recheckFor } from '../../core/watch/recheck-address';
import type { MadeWatch, WantedHere, WatchHere } from '../../core/watch/wanted-watch';
import type { TabViews } from '../ports';
import { addWatch } from './add-watch';
import type { WishPorts } from './watch-ports';

/**
 * Makes a watch from the panel in a page. The page says only which of its providers and what for: the store, the
 * item and the address are what the browser and the reading say they are.
 */
export async function makeWatchHere(
  ports: WishPorts & { readonly tabViews: Pick<TabViews, 'get'> },
  from: { readonly tab: number; readonly url: string },
  { provider, item, wish, recheck, anyway }: WantedHere,
): Promise<MadeWatch> {
  const reading = (await ports.tabViews.get(from.tab))?.reading;
  const store = storeOf(new URL(from.url).hostname);
  if (!reading || reading.page.store !== store || reading.because === 'not-a-store-page')
    return { made: false, because: 'not-read' };
  const shown = reading.item;
  if (item === 'this' && !shown?.id) return { made: false, because: 'needs-item' };
  const page = recheck ? recheckFor(from.url, reading.page.kind) : null;
  if (recheck && page === null) return { made: false, because: 'not-a-public-page' };
  return addWatch(ports, {
    target: {
      store,
      provider,
      item: item === 'this' && shown?.id ? { id: shown.id, name: shown.name } : null,
    },
    wish,
    recheck: page,
    anyway,
  });
}

/** The watches of a page's store, as far as its panel may know them. */
export function watchesHere(
  ports: Pick<WishPorts, 'watches'>,
  from: { readonly url: string },
): Promise<readonly WatchHere[]> {
  const store = storeOf(new URL(from.url).hostname);
  return ports.watches.change(({ watches }) => ({
    result: watches
      .filter(({ target }) => target.store === store)
      .map(({ target, wish, off }) => ({
        provider: target.provider,
        item: target.item?.id ?? null,
        wish: wish.kind,
        off,
      })),
  }));
}
