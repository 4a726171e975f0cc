import type { Clock, NewId } from '../ports';
import type { DeleteAlso, TrashStore } from '../ports/archive';

/** How long what was deleted can be brought back. Days. */
export const TRASH_DAYS = 30;
const DAY = 86_400_000;

export interface DeletePorts {
  readonly clock: Clock;
  readonly newId: NewId;
  readonly trash: TrashStore;
  /** Snapshots and other copies this product keeps of the history on its own. */
  readonly copies: { removeAll(): Promise<void>; removeUntil(at: string): Promise<void> };
  /** Tells the sentinel that fewer readings will be right from now on (`least` of them); and that it is over. */
  readonly sentinel: { expect(least: number): Promise<void>; settle(): Promise<void> };
}

export const NOTHING_ELSE: DeleteAlso = { watches: false, rules: false, settings: false, snapshots: false };

/** Deletes what was seen of a store (null: of every store) so far. Returns the id to undo it by, and how much went. */
export async function deleteHistory(
  ports: DeletePorts,
  store: string | null,
  also: DeleteAlso = NOTHING_ELSE,
): Promise<{ readonly id: string; readonly readings: number }> {
  const { clock, newId, trash, copies, sentinel } = ports;
  const at = clock.now();
  const deletion = { id: newId(), at, store, until: at, undone: null };
  await sentinel.expect(0);
  try {
    const readings = await trash.move(deletion, also);
    if (also.snapshots) await copies.removeAll();
    return { id: deletion.id, readings };
  } finally {
    await sentinel.settle();
  }
}

/** Brings back what a deletion took away, beside what was recorded since. False when it is gone for good. */
export function undoDeletion({ clock, trash }: DeletePorts, id: string): Promise<boolean> {
  return trash.restore(id, clock.now());
}

/**
 * Lets go of what was deleted long ago; `now` lets go of one deletion at once. Snapshots from before a deletion still
 * hold what it took away, so they go with it.
 */
export async function emptyTrash(
  { clock, trash, copies }: DeletePorts,
  now: string | null = null,
): Promise<void> {
  const before = new Date(Date.parse(clock.now()) - TRASH_DAYS * DAY).toISOString();
  const items = await trash.items();
  const over = items.filter(({ id, at, kept }) => kept && (at < before || id === now));
  const [latest] = over.map(({ at }) => at).toSorted((a, b) => (a < b ? 1 : -1));
  if (latest === undefined) return;
  await trash.empty(over.map(({ id }) => id));
  await copies.removeUntil(latest);
}
