import { browser } from 'wxt/browser';

/** What the user set, by key; everything else in this storage belongs to the product's own safety. */
const KEYS = [
  'language',
  'theme',
  'badgeShown',
  'chipPlaces',
  'storesOff',
  'assumptions',
  'savedWays',
  'compareSheets',
  'watchTelling',
] as const;

/** Settings as a whole, for deleting everything and bringing it back. */
export const settingsPart = {
  async takeOut(): Promise<Readonly<Record<string, unknown>>> {
    const settings = await browser.storage.local.get([...KEYS]);
    await browser.storage.local.remove([...KEYS]);
    return settings;
  },

  async putBack(settings: Readonly<Record<string, unknown>>): Promise<void> {
    const known = Object.entries(settings).filter(([key]) => KEYS.some((one) => one === key));
    await browser.storage.local.set(Object.fromEntries(known));
  },
};
