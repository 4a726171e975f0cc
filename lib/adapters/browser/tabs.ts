import { browser } from 'wxt/browser';
import type { Tabs } from '../../app/ports';

export const tabs: Tabs = {
  async address(tab) {
    try {
      return (await browser.tabs.get(tab)).url ?? null;
    } catch {
      // Closed meanwhile.
      return null;
    }
  },
};

/** Calls back when a tab begins to load, and when it is closed. Register it at the worker's top level. */
export function onTabs(onLoading: (tab: number) => void, onClosed: (tab: number) => void): void {
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') onLoading(tab);
  });
  browser.tabs.onRemoved.addListener((tab) => onClosed(tab));
}
