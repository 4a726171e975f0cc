import { browser } from 'wxt/browser';

/**
 * Which sites may be read. Asking works only straight from a click: no await may come before it.
 */

/** Shows the browser's question; true when the user agreed. Patterns are match patterns ("*://*.mi.com/*"). */
export function askForSites(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...patterns] });
}

/** Gives access back; false when the browser keeps it (a site the extension cannot do without). */
export function giveBackSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] }).catch(() => false);
}

export function mayRead(patterns: readonly string[]): Promise<boolean> {
  // Scheme by scheme: access to all of https and all of http does not "contain" a pattern that names both.
  const origins = patterns.flatMap((pattern) =>
    pattern.startsWith('*://') ? ['https', 'http'].map((scheme) => scheme + pattern.slice(1)) : [pattern],
  );
  return browser.permissions.contains({ origins });
}

/** Patterns allowed now, and again at each change. Returns how to stop. */
export function watchSites(onSites: (patterns: readonly string[]) => void): () => void {
  const tell = () =>
    void browser.permissions.getAll().then(({ origins }) => onSites((origins ?? []).toSorted()));
  browser.permissions.onAdded.addListener(tell);
  browser.permissions.onRemoved.addListener(tell);
  tell();
  return () => {
    browser.permissions.onAdded.removeListener(tell);
    browser.permissions.onRemoved.removeListener(tell);
  };
}
