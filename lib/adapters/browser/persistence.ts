import { browser } from 'wxt/browser';

/**
 * Whether the browser clears what we stored when the disk is nearly full. Storage it promised to keep it does not; nor
 * that of an extension with `unlimitedStorage`.
 * https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies
 */
export async function isPersistent(): Promise<boolean> {
  if (await navigator.storage.persisted().catch(() => false)) return true;
  return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
}

/** Asks for the promise, from an own page only: workers may not. No prompt for an extension that may store without limit. */
export async function askPersistence(): Promise<boolean> {
  if (await navigator.storage.persisted().catch(() => true)) return true;
  return navigator.storage.persist().catch(() => false);
}
