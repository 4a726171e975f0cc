import type { Episode, Span } from '@/lib/core/history/span';
import type { Shopper } from '@/lib/core/plans/sheet/shopper';
import type { RuleFit } from '@/lib/core/reading/local/fit';
import type { Reading, Status } from '@/lib/core/reading/reading';

/** What a surface knows about the page in front of the shopper. */
export interface PageFacts {
  /** Null until the page was read. */
  readonly reading: Reading | null;
  /** When it was read, ISO 8601 in UTC. */
  readonly at: string | null;
  /** What is known of the store's series from before. */
  readonly series: readonly SeriesFacts[];
  /** The shopper's own situation, for comparing. */
  readonly shopper: Shopper;
  /** How the shopper's own rules stand on the page; left out where there are none. */
  readonly fits?: readonly RuleFit[];
}

export interface SeriesFacts {
  readonly key: string;
  readonly store: string;
  readonly provider: string;
  readonly label: string;
  readonly status: Status;
  readonly last: Span;
  readonly episode: Episode | null;
}
