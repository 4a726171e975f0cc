import { storeOf } from '../core/reading/stores/store-of';
import { addMinutes } from '../core/time/instant';
import type { TabView } from './ports';

const CLOCK_SLACK = 5;
const OLDEST = 7 * 24 * 60;

/**
 * The view under the address the browser vouches for. A page may lie about everything but its origin; within it
 * the reader's own path stands, because a single-page shop may have moved on between reading and sending.
 * Throws when the reading's time is not now or in the week before: a late message may be old, never from later.
 */
export function attributeView(view: TabView, senderUrl: string, now: string): TabView {
  if (view.at > addMinutes(now, CLOCK_SLACK) || view.at < addMinutes(now, -OLDEST))
    throw new Error(`A reading of ${view.at} is not accepted at ${now}: read the page again.`);
  const sender = new URL(senderUrl);
  const { url } = view.reading.page;
  const claimed = URL.canParse(url) ? new URL(url) : null;
  const address = claimed?.origin === sender.origin ? claimed : sender;
  // Whether it was looked at for a re-check is known here, and never the page's to say.
  const { looked: _, ...said } = view.reading.page;
  const page = {
    ...said,
    url: address.origin + address.pathname,
    store: storeOf(sender.hostname),
  };
  return { ...view, reading: { ...view.reading, page } };
}
