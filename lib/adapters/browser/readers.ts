import { browser } from 'wxt/browser';
import type { Readers } from '../../app/ports';
import { storeOf } from '../../core/reading/stores/store-of';
import type { Envelope } from './messages';

const ID = 'reader';
const CHANGED: Envelope<'rules-changed'> = { fenqi: 'rules-changed', body: undefined };
const FILE = '/content-scripts/reader.js' as const;

/** The reader as a registered content script. */
export const readers: Readers = {
  async register(matches, excluded) {
    const scripts = browser.scripting;
    const there = (await scripts.getRegisteredContentScripts({ ids: [ID] })).length > 0;
    if (matches.length === 0) return there ? scripts.unregisterContentScripts({ ids: [ID] }) : undefined;
    const script = {
      id: ID,
      js: [FILE],
      matches: [...matches],
      excludeMatches: [...excluded],
      runAt: 'document_idle' as const,
      // Frames of granted origins tell their text to the page around them.
      allFrames: true,
      persistAcrossSessions: true,
    };
    return there ? scripts.updateContentScripts([script]) : scripts.registerContentScripts([script]);
  },

  async injectOpen(matches, excluded) {
    if (matches.length === 0) return;
    const open = await browser.tabs.query({ url: [...matches] });
    const off = excluded.length === 0 ? [] : await browser.tabs.query({ url: [...excluded] });
    const skip = new Set(off.map(({ id }) => id));
    for (const { id } of open) if (id !== undefined && !skip.has(id)) await readers.inject(id);
  },

  async rulesChanged(store) {
    for (const { id, url } of await browser.tabs.query({}))
      if (id !== undefined && url && storeOf(new URL(url).hostname) === store)
        await browser.tabs.sendMessage(id, CHANGED, { frameId: 0 }).catch(() => undefined);
  },

  async inject(tab) {
    try {
      await browser.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: [FILE] });
      return true;
    } catch {
      // The browser's own pages, its web store, error pages, and sites not granted.
      return false;
    }
  },
};
