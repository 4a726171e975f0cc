import type { News } from './news';

/**
 * What the user knows by one condition of one watch, notice page or re-checked page. `key` is `of|condition`. Written in the transaction that
 * decides to tell, so that a worker that dies afterwards shows the same notice again, under the same id.
 */
export interface ToldRow {
  readonly key: string;
  readonly of: string;
  /** Whether the condition held when the user last heard of it or the watch was made; null: nobody knew. */
  readonly holds: boolean | null;
  /** When it was last seen not to hold; null: never. ISO 8601 in UTC. */
  readonly otherwise: string | null;
  /** For changes of terms: changes up to here are known. ISO 8601 in UTC. */
  readonly upTo: string | null;
  /** When it was last told, and what. */
  readonly at: string | null;
  readonly last: News | null;
  /** Id of the notice that carries `last` while nobody knows whether it was shown; null once it was. */
  readonly pending: string | null;
  /** There may be something to tell then, without a new reading: 24 hours are over, or quiet hours. Null: nothing waits. */
  readonly waits: string | null;
}
