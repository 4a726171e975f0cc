import type { SnapshotInfo, SnapshotReason } from '../ports/guard';
import type { GuardPorts } from './guard-ports';
import { forgetNote, note } from './notes';
import { errorName } from './storage-failure';

const WEEK = 7 * 86_400_000;
/** How many are kept of the weekly ones, and of those from before something. */
const KEPT = { weekly: 3, before: 2 } as const;

type Ports = Pick<GuardPorts, 'clock' | 'database' | 'notes' | 'snapshots'>;

/**
 * The weekly snapshot, when it is due: for a worker's start and once a day. Nothing is taken of an empty history. What
 * goes wrong is told to the user; it is no error of the caller's.
 */
export async function keepSnapshots(ports: Ports, now: string): Promise<'taken' | 'not-due' | 'failed'> {
  const [latest] = (await ports.snapshots.list()).filter(({ why }) => why === 'weekly');
  // A snapshot from a later time than now was taken under another clock, and says nothing.
  const age = latest ? Date.parse(now) - Date.parse(latest.at) : Infinity;
  if (age >= 0 && age < WEEK) return 'not-due';
  const look = await ports.database.look();
  if (look.kind !== 'there' || look.counts.readings === 0) return 'not-due';
  try {
    await takeSnapshot(ports, 'weekly', now);
    return 'taken';
  } catch (error) {
    await note(ports, { snapshotFailed: { at: now, error: errorName(error) } });
    return 'failed';
  }
}

/**
 * A snapshot before something that could go wrong or be regretted; then the oldest that are no longer needed go. Throws
 * when it cannot be taken.
 */
export async function takeSnapshot(ports: Ports, why: SnapshotReason, now: string): Promise<SnapshotInfo> {
  const taken = await ports.snapshots.take(why, now);
  await forgetNote(ports, 'snapshotFailed');
  const others = (await ports.snapshots.list()).filter(({ name }) => name !== taken.name);
  for (const old of tooMany([taken, ...others])) await ports.snapshots.remove(old.name);
  return taken;
}

/** Newest first in, those beyond what is kept out. */
export function tooMany(snapshots: readonly SnapshotInfo[]): readonly SnapshotInfo[] {
  const weekly = snapshots.filter(({ why }) => why === 'weekly');
  const before = snapshots.filter(({ why }) => why !== 'weekly');
  return [...weekly.slice(KEPT.weekly), ...before.slice(KEPT.before)];
}
