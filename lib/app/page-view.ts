import { storeOf } from '../core/reading/stores/store-of';
import type { HistoryStore, PageView, Settings, Tabs, TabViews } from './ports';

export interface PageViewPorts {
  readonly history: HistoryStore;
  readonly settings: Settings;
  readonly tabs: Tabs;
  readonly tabViews: TabViews;
}

/**
 * All a surface needs to speak about the page in a tab. A view left over from the page before is not shown: it
 * must match the address the tab is at now, query aside.
 */
export async function pageView(ports: PageViewPorts, tab: number): Promise<PageView> {
  const address = await ports.tabs.address(tab);
  const kept = await ports.tabViews.get(tab);
  const view = kept && address !== null && isSamePage(kept.reading.page.url, address) ? kept : null;
  const store = view?.reading.page.store ?? (address === null ? null : storeOf(new URL(address).hostname));
  const series = store === null ? [] : await ports.history.seriesOf(store);
  const [chip, shopper] = await Promise.all([
    ports.settings.chipPlace(store ?? ''),
    ports.settings.shopper(),
  ]);
  return { view, series, chip, shopper };
}

/** Same origin and path; an opaque or broken address is no page. */
export function isSamePage(a: string, b: string): boolean {
  if (!URL.canParse(a) || !URL.canParse(b)) return false;
  const [one, two] = [new URL(a), new URL(b)];
  return one.origin === two.origin && one.pathname === two.pathname;
}
