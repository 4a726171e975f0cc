const given = new WeakMap<Document, URL>();

/** Tells where a page is from that was fetched and parsed: its document has no location of its own. */
export function giveAddress(top: Document, address: URL): void {
  given.set(top, address);
}

export function addressOf(top: Document): URL | Location {
  return given.get(top) ?? top.location;
}
