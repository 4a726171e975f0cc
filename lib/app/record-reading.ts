import type { RecordedReading } from '../core/history/record';
import { accountOf } from './account-of';
import { attributeView } from './attribute-view';
import { badgeSign } from './badge-sign';
import { isSamePage, pageView } from './page-view';
import type { PageViewPorts } from './page-view';
import type { Badge, Clock, LocalRuleStore, Panel, RecordResult, SentView, TabView } from './ports';
import type { AccountMarker } from './ports/account';
import { worthTelling } from './worth-telling';

export interface RecordReadingPorts extends PageViewPorts {
  readonly badge: Badge;
  readonly clock: Clock;
  readonly localRules: Pick<LocalRuleStore, 'noteFits'>;
  readonly panel: Panel;
  readonly accountMarker: AccountMarker;
  /** Throws when this page sends too often. */
  readonly gate: (tab: number, store: string, now: number) => void;
  /** Hears of each reading that was kept; `url` is the page's address with its query. */
  readonly afterReading?: (record: RecordedReading, url: string) => Promise<void>;
}

/**
 * A page's reader saw a change. The history comes first, and every step after it may be done twice: the reader
 * repeats the message under the same id until this has come to its end.
 */
export async function recordReading(
  ports: RecordReadingPorts,
  from: { readonly tab: number; readonly url: string },
  { account: label, ...sent }: SentView,
): Promise<RecordResult> {
  const now = ports.clock.now();
  const view = attributeView(sent, from.url, now);
  const { store } = view.reading.page;
  if ((await ports.settings.storesOff()).includes(store)) return 'not-kept';
  ports.gate(from.tab, store, Date.parse(now));
  const { id, at, reading } = view;
  const { work: _, ...kept } = reading;
  const account = await accountOf(ports.accountMarker, store, label);
  const record: RecordedReading = { id, at, demo: false, account, reading: kept };
  const result: RecordResult =
    reading.because === 'not-a-store-page' ? 'not-kept' : await ports.history.append(record);
  const { fits = [] } = view;
  // While readings are held aside, nothing else may be written either.
  if (result !== 'held' && fits.length > 0)
    await ports.localRules.noteFits(fits.map(({ rule, fit }) => ({ rule, fit, at, url: reading.page.url })));
  if (result === 'added' || result === 'already-there') await ports.afterReading?.(record, from.url);
  if (await isOutrun(ports, from.tab, view)) return result;
  await ports.tabViews.set(from.tab, view);
  await ports.badge.show(from.tab, badgeSign(view));
  await tellPanel(ports, from.tab);
  return result;
}

/** A repeated message can come after a later one of the same page; the tab already shows more than it knows. */
async function isOutrun({ tabViews }: RecordReadingPorts, tab: number, view: TabView): Promise<boolean> {
  const kept = await tabViews.get(tab);
  return kept !== null && isSamePage(kept.reading.page.url, view.reading.page.url) && kept.at > view.at;
}

/** The panel is a courtesy: a page that refuses it must not cost the reading. */
async function tellPanel(ports: RecordReadingPorts, tab: number): Promise<void> {
  const view = await pageView(ports, tab);
  if ((await ports.panel.tell(tab, view)) || !worthTelling(view)) return;
  try {
    await ports.panel.inject(tab);
    await ports.panel.tell(tab, view);
  } catch {
    return;
  }
}
