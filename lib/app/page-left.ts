import { isSamePage } from './page-view';
import type { Badge, Tabs, TabViews } from './ports';

/**
 * A tab began to load. What it showed is forgotten unless it is the same page again: shops rewrite their own
 * query while the page stays, and then no reader would send the view anew.
 */
export async function pageLeft(
  ports: { badge: Badge; tabs: Tabs; tabViews: TabViews },
  tab: number,
): Promise<void> {
  const view = await ports.tabViews.get(tab);
  if (!view) return;
  const address = await ports.tabs.address(tab);
  if (address !== null && isSamePage(view.reading.page.url, address)) return;
  await ports.tabViews.clear(tab);
  await ports.badge.show(tab, 'none');
}
