/** What is followed of a provider's terms: `rate:12` is the stated rate of twelve payments. */
export type Facets = Readonly<Record<string, string>>;

/** The terms last stated in one place: by a viewpoint, or by a viewpoint at a price. */
export interface Said {
  readonly of: string;
  /** When the provider was last seen there, ISO 8601 in UTC. */
  readonly at: string;
  readonly is: Facets;
  /** When those were last stated that the latest sighting left unsaid. */
  readonly older?: Facets;
}
