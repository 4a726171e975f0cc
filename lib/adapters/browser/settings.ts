import { storage } from 'wxt/utils/storage';
import type { ChipPlace } from '../../app/ports';
import { NEW_WATCH_SETTINGS } from '../../core/watch/watch-settings';
import type { WatchSettings } from '../../core/watch/watch-settings';

export type { ChipPlace };

export const DEFAULT_CHIP_PLACE: ChipPlace = { edge: 'right', y: 0.72, folded: false, off: false };

export type Language = 'auto' | 'zh-CN' | 'en';
export type Theme = 'system' | 'light' | 'dark';

export const language = storage.defineItem<Language>('local:language', { fallback: 'auto', version: 1 });
export const theme = storage.defineItem<Theme>('local:theme', { fallback: 'system', version: 1 });
export const badgeShown = storage.defineItem<boolean>('local:badgeShown', { fallback: true, version: 1 });
/** Chip places by store (registrable domain); a missing store has the default place. */
export const chipPlaces = storage.defineItem<Record<string, ChipPlace>>('local:chipPlaces', {
  fallback: {},
  version: 1,
});
/** Stores (registrable domains) the user switched off: the reader is not registered there. */
export const storesOff = storage.defineItem<readonly string[]>('local:storesOff', {
  fallback: [],
  version: 1,
});
export const welcomed = storage.defineItem<boolean>('local:welcomed', { fallback: false, version: 1 });
/** How the user wants to be told of watches. */
export const watchTelling = storage.defineItem<WatchSettings>('local:watchTelling', {
  fallback: NEW_WATCH_SETTINGS,
  version: 1,
});
/** Something new on the watches that the user has not been shown: until the dashboard is opened. */
export const newsUnseen = storage.defineItem<boolean>('local:newsUnseen', { fallback: false, version: 1 });
/** When each daily job was last begun (ISO 8601 in UTC), by its name. */
export const dailyRuns = storage.defineItem<Readonly<Record<string, string>>>('local:dailyRuns', {
  fallback: {},
  version: 1,
});
