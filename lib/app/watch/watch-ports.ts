import type { Clock, NewId } from '../ports';
import type {
  DeviceState,
  Looker,
  Notifier,
  OriginAccess,
  Robots,
  WatchAlarm,
  WatchedHistory,
  WatchSettingsStore,
  WatchStore,
} from '../ports/watches';
import type { ForecastOf } from '../../core/watch/page-rhythm';
import type { AppendResult } from '../ports';
import type { RecordedReading } from '../../core/history/record';

/** The queue of re-checks and its alarm. */
export interface QueuePorts {
  readonly clock: Clock;
  /** A random number, 0 to 1. */
  readonly luck: () => number;
  readonly watches: WatchStore;
  readonly alarm: WatchAlarm;
  readonly device: DeviceState;
  readonly access: OriginAccess;
}

/** Watches themselves: made, changed, removed. */
export interface WishPorts extends QueuePorts {
  readonly newId: NewId;
  readonly watchedHistory: WatchedHistory;
}

/** All of it: looking and telling as well. */
export interface WatchPorts extends WishPorts {
  /** Keeps a reading that a look brought, once by its id. */
  readonly keep: (reading: RecordedReading) => Promise<AppendResult>;
  readonly looker: Looker;
  readonly robots: Robots;
  readonly notifier: Notifier;
  readonly watchSettings: WatchSettingsStore;
  /** Runs jobs one after the other. */
  readonly inTurn: <T>(job: () => Promise<T>) => Promise<T>;
  /** Left out: intervals go by the age of a suspension. */
  readonly forecastOf?: ForecastOf;
}
