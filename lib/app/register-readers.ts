import type { Readers, Settings, Sites } from './ports';

export interface RegisterReadersPorts {
  readonly readers: Readers;
  readonly settings: Settings;
  readonly sites: Sites;
}

/** Has the reader run on every site granted, save the stores switched off. Doing it twice changes nothing. */
export async function registerReaders(ports: RegisterReadersPorts): Promise<void> {
  await ports.readers.register(await ports.sites.granted(), await excluded(ports));
}

/** Reads pages already open on sites just granted, so that nobody has to reload. */
export async function readOpenPages(ports: RegisterReadersPorts, granted: readonly string[]): Promise<void> {
  await ports.readers.injectOpen(granted, await excluded(ports));
}

async function excluded({ settings }: RegisterReadersPorts): Promise<string[]> {
  return (await settings.storesOff()).map(patternOf);
}

/** Addresses and one-label hosts have no subdomains to match. */
function patternOf(store: string): string {
  return /^\[|^[\d.]+$|^[^.]*$/.test(store) ? `*://${store}/*` : `*://*.${store}/*`;
}
