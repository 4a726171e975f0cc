import { storage } from 'wxt/utils/storage';
import { NEW_SHOPPER } from '../../core/plans/sheet/shopper';
import { readSavedWays, readSheets, readShopper } from './compare-schema';

/**
 * What the comparison keeps between visits. Kept apart from the other settings, because reading ways back takes
 * the calculator, which the background has no use for.
 */
const stored = {
  assumptions: storage.defineItem<unknown>('local:assumptions', { fallback: NEW_SHOPPER, version: 1 }),
  savedWays: storage.defineItem<unknown>('local:savedWays', { fallback: [], version: 1 }),
  sheets: storage.defineItem<unknown>('local:compareSheets', { fallback: [], version: 1 }),
};

/** What the shopper says about their own situation. */
export const assumptions = checked(stored.assumptions, readShopper);

/** Plans the shopper keeps. */
export const savedWays = checked(stored.savedWays, readSavedWays);

/** The comparisons in work, latest first. */
export const compareSheets = checked(stored.sheets, readSheets);

/** A stored item whose content is judged each time it comes back. */
function checked<T>(item: (typeof stored)['assumptions'], read: (value: unknown) => T) {
  return {
    getValue: async () => read(await item.getValue()),
    setValue: (value: T) => item.setValue(value),
    watch: (onChange: (value: T) => void) => item.watch((value) => onChange(read(value))),
  };
}
