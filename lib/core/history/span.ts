import type { MessageClass, Status } from '../reading/reading';

/** When the store says the service stops and is back, ISO 8601 in UTC; either may be left unsaid. */
export interface Announced {
  readonly start: string | null;
  readonly end: string | null;
}

/** A run of equal states in one series, with the readings it rests on. */
export interface Span {
  /** `seriesKey` of its series. */
  readonly series: string;
  readonly status: Status;
  /** First and last reading of the run, ISO 8601 in UTC. */
  readonly from: string;
  readonly to: string;
  readonly readings: number;
  readonly firstReading: string;
  readonly lastReading: string;
  /** The store's own words, where the run has any. */
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  readonly announced: Announced | null;
  /** The provider as the page named it when last seen. */
  readonly label: string;
}

/** A run as its series keeps it. */
export type Run = Omit<Span, 'series'>;

/** An end of an episode is known only as an interval: after `after`, at the latest by `by` (ISO 8601, UTC). */
export interface Bound {
  /** Null when nothing was seen before: the episode was open at the first look. */
  readonly after: string | null;
  readonly by: string;
}

/** A suspension: the series was offered, then was not. Unknown spans never move its bounds. */
export interface Episode {
  readonly series: string;
  readonly status: 'disabled' | 'absent';
  readonly onset: Bound;
  /** Null until it was seen offered again. */
  readonly end: Bound | null;
  /** Over: seen offered once, or twice after it had flapped (causes facts, 3.1). False while only `end` is set. */
  readonly ended: boolean;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  /** As the store announced them, beside the bounds and never in their place. */
  readonly announced: Announced | null;
  /** One sighting without a message is not yet a suspension (causes facts, 3.1). */
  readonly confirmed: boolean;
  /** Returns merged into the suspension: certainly of less than two hours, or seen once after it had flapped. */
  readonly flaps: number;
  /** Three changes between offered and not were seen within a day. */
  readonly flapping: boolean;
}
