import { browser } from 'wxt/browser';

/** May we show notices? Asking works only straight from a click: no await may come before it. */
export function askForNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

export function mayShowNotices(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['notifications'] });
}

/**
 * The first watch asks for both in one question: to show notices, and, where pages are re-checked, to read their
 * origins. Patterns are match patterns. What the store's terms may say stands beside the button (`recheck_terms`).
 */
export function askForWatch(patterns: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'], origins: [...patterns] });
}
