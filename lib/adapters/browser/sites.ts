import { browser } from 'wxt/browser';
import type { Sites } from '../../app/ports';

/** Sites the user has allowed, required ones included. */
export const sites: Sites = {
  async granted() {
    const { origins = [] } = await browser.permissions.getAll();
    return origins.filter(isWebPattern);
  },
};

/** Calls back when sites are allowed or taken back. Register it at the worker's top level. */
export function onSitesChanged(
  onAdded: (matches: readonly string[]) => void,
  onRemoved: (matches: readonly string[]) => void,
): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => onAdded(origins.filter(isWebPattern)));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => onRemoved(origins.filter(isWebPattern)));
}

function isWebPattern(pattern: string): boolean {
  return /^(?:https?|\*):\/\//.test(pattern) || pattern === '<all_urls>';
}
