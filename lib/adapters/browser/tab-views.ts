import { browser } from 'wxt/browser';
import type { TabView, TabViews } from '../../app/ports';

const key = (tab: number): `tab-view:${number}` => `tab-view:${tab}`;

/** What tabs show, in session memory: gone with the browser, still there when the worker wakes up. */
export const tabViews: TabViews = {
  set: (tab, view) => browser.storage.session.set({ [key(tab)]: view }),
  async get(tab) {
    const kept = await browser.storage.session.get<Record<string, TabView>>(key(tab));
    return kept[key(tab)] ?? null;
  },
  clear: (tab) => browser.storage.session.remove(key(tab)),
};
