import { browser } from 'wxt/browser';

/** The tab a popup speaks about. `url` is null when the browser does not let us see it. */
export interface OpenTab {
  readonly id: number;
  readonly url: string | null;
}

/** The tab in front; or the one with the given id, for a popup that is drawn in a tab of its own. */
export async function openTab(id: number | null): Promise<OpenTab | null> {
  const tab =
    id === null
      ? (await browser.tabs.query({ active: true, currentWindow: true }))[0]
      : await browser.tabs.get(id).catch(() => undefined);
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
}

/** Calls back whenever what is known of open pages changed. Returns how to stop. */
export function watchTabViews(onChange: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'session') onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
