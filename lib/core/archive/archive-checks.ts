import type { KeptReading } from '../reading/reading';
import type { LocalRuleRecord } from '../reading/local/live-rules';
import type { WatchRecord } from '../watch/watch';

/** A value that passed its schema, or the path of the part that did not. */
export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly at: string };

/** What the contents of a file are held to. The schemas live with those of messages, outside the core. */
export interface ArchiveChecks {
  readonly reading: (value: unknown) => Checked<KeptReading>;
  readonly watch: (value: unknown) => Checked<WatchRecord>;
  readonly rule: (value: unknown) => Checked<LocalRuleRecord>;
  /** Nothing in a file may be of a later time (ISO 8601, UTC): no device has seen it yet. */
  readonly latest: string;
}
