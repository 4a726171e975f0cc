import { stores } from './index';

/** Match patterns of the built-in stores, for one permission prompt. Sorted, http and https. */
export function builtInStoreOrigins(): string[] {
  const hosts = stores.flatMap(({ id, where }) => where?.hosts ?? [id]);
  return [...new Set(hosts)].map((host) => `*://*.${host}/*`).toSorted();
}
