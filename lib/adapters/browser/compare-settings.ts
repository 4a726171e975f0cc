import { storage } from 'wxt/utils/storage';
import { checkedItem } from './checked-item';
import { readSavedWays, readSheets } from './compare-schema';

/**
 * What the comparison keeps between visits. Kept apart from the other settings, because reading ways back takes
 * the calculator, which the background has no use for.
 */
const stored = {
  savedWays: storage.defineItem<unknown>('local:savedWays', { fallback: [], version: 1 }),
  sheets: storage.defineItem<unknown>('local:compareSheets', { fallback: [], version: 1 }),
};

/** Plans the shopper keeps. */
export const savedWays = checkedItem(stored.savedWays, readSavedWays);

/** The comparisons in work, latest first. */
export const compareSheets = checkedItem(stored.sheets, readSheets);
