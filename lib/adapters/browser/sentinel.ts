import { storage } from 'wxt/utils/storage';
import type { GuardNotes, GuardState, Held, Kept, SelfCheck, Sentinel } from '../../app/ports/guard';

/**
 * What is known of the history outside of its database: a store of the browser's with files of its own, so that what
 * damages the one leaves the other. Only the background writes.
 */
export const sentinelItem = storage.defineItem<Sentinel | null>('local:historySentinel', {
  fallback: null,
  version: 1,
});

/** How the history stands, for every surface to show. */
export const guardStateItem = storage.defineItem<GuardState | null>('local:historyState', {
  fallback: null,
  version: 1,
});

/** Readings that came while nothing might be written. */
export const heldItem = storage.defineItem<Held>('local:historyHeld', {
  fallback: { readings: [], dropped: 0 },
  version: 1,
});

export const guardNotesItem = storage.defineItem<GuardNotes>('local:historyNotes', {
  fallback: {},
  version: 1,
});

/** How far the weekly check of the history has come. */
export const selfCheckItem = storage.defineItem<SelfCheck>('local:historyCheck', {
  fallback: { at: null, after: null, told: 0 },
  version: 1,
});

/** Name of the storage bucket the database lives in; null for the place every database is in at first. */
export const historyPlaceItem = storage.defineItem<string | null>('local:historyPlace', {
  fallback: null,
  version: 1,
});

interface Item<T> {
  getValue(): Promise<T>;
  setValue(value: T): Promise<void>;
}

function kept<T>(item: Item<T>): Kept<T> {
  return { read: () => item.getValue(), write: (value) => item.setValue(value) };
}

/** The same as the guard sees them. */
export const guardItems = {
  sentinel: kept(sentinelItem),
  state: kept(guardStateItem),
  held: kept(heldItem),
  notes: kept(guardNotesItem),
  selfCheck: kept(selfCheckItem),
};
