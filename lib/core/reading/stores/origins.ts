import { stores } from './index';

/** Match patterns of the built-in stores, for one permission prompt. Sorted, http and https. */
export function builtInStoreOrigins(): string[] {
  return stores.map((store) => `*://*.${store.id}/*`).toSorted();
}
