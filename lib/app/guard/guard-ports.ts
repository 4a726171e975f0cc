import type { Clock, HistoryStore, NewId } from '../ports';
import type {
  GuardedDatabase,
  GuardNotes,
  GuardState,
  Held,
  Inspector,
  Kept,
  SelfCheck,
  Sentinel,
  SnapshotPart,
  Snapshots,
} from '../ports/guard';

/** What the guard works on. `history` is the bare one: what goes through it was decided to be written. */
export interface GuardPorts {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly database: GuardedDatabase;
  readonly history: Pick<HistoryStore, 'appendMany'>;
  readonly sentinel: Kept<Sentinel | null>;
  readonly state: Kept<GuardState | null>;
  readonly held: Kept<Held>;
  readonly notes: Kept<GuardNotes>;
  readonly snapshots: Snapshots;
  readonly inspector: Inspector;
  readonly selfCheck: Kept<SelfCheck>;
  /** Takes part of a snapshot into the database; what is there already stays as it is. */
  readonly takeIn: (part: SnapshotPart) => Promise<void>;
}
