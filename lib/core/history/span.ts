import type { MessageClass, Status } from '../reading/reading';

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
  /** The provider as the page named it when last seen. */
  readonly label: string;
  readonly lender: string | null;
  /** Counts of the plans on offer, ascending: "24 gone while 12 stayed" is a change. */
  readonly counts: readonly number[];
}

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
  /** Null while it lasts. */
  readonly end: Bound | null;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  /** One sighting without a message is not yet a suspension (causes facts, 3.1). */
  readonly confirmed: boolean;
  /** Returns of certainly less than two hours, merged into the suspension. */
  readonly flaps: number;
}
