import { browser } from 'wxt/browser';
import type { TabView, TabViews } from '../../app/ports';

const PREFIX = 'tabView:';
type Kept = Record<string, TabView>;

/** What tabs show, in session memory: gone with the browser, still there when the worker wakes up. */
export const tabViews: TabViews = {
  set: (tab, view) => browser.storage.session.set({ [PREFIX + tab]: view }),

  async get(tab) {
    const key = PREFIX + tab;
    return (await browser.storage.session.get<Kept>(key))[key] ?? null;
  },

  clear: (tab) => browser.storage.session.remove(PREFIX + tab),

  async all() {
    const kept = await browser.storage.session.get<Kept>(null);
    return Object.entries(kept).flatMap(([key, view]) =>
      key.startsWith(PREFIX) ? [[Number(key.slice(PREFIX.length)), view] as const] : [],
    );
  },
};
