import { builtInStoreOrigins } from '@/lib/core/reading/stores/origins';

/** What to ask for to read this site always: the whole store when it is built in, else this host alone. */
export function storeOrigins(url: URL): readonly string[] {
  const host = `.${url.hostname}`;
  const builtIn = builtInStoreOrigins().filter((pattern) => {
    const store = /^\*:\/\/\*\.([^/]+)\/\*$/.exec(pattern)?.[1];
    return store !== undefined && host.endsWith(`.${store}`);
  });
  return builtIn.length > 0 ? builtIn : [`${url.protocol}//${url.hostname}/*`];
}
