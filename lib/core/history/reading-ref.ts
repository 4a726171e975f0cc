/** Enough to find a reading without an index over all of them: its store, its time and its id. */
export interface ReadingRef {
  readonly store: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly id: string;
}

interface Seen {
  readonly id: string;
  readonly at: string;
  readonly reading: { readonly page: { readonly store: string } };
}

/** The reference to a reading as it stands in an address: "mi.com~20261122T080000000Z~0011223344556677". */
export function readingRef({ id, at, reading }: Seen): string {
  return [reading.page.store, at.replaceAll(/[-:.]/g, ''), id].join('~');
}

/** Null when the text is no such reference. */
export function parseReadingRef(text: string): ReadingRef | null {
  const [, store, year, month, day, hour, minute, second, thousandth, id] =
    /^([^~]{1,253})~(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z~([0-9a-f]{16})$/.exec(text) ?? [];
  if (store === undefined || id === undefined) return null;
  return { store, at: `${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`, id };
}
