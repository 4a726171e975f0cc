import type { SnapshotReason } from '../ports/guard';
import type { GuardPorts } from './guard-ports';
import { takeSnapshot } from './keep-snapshots';
import { note } from './notes';
import { errorName } from './storage-failure';

/** A snapshot before a step that is taken all the same: a failure is told and holds nothing up. */
export async function snapshotBefore(
  ports: Pick<GuardPorts, 'clock' | 'database' | 'notes' | 'snapshots'>,
  why: SnapshotReason,
): Promise<void> {
  const look = await ports.database.look();
  if (look.kind !== 'there' || look.counts.readings === 0) return;
  const at = ports.clock.now();
  try {
    await takeSnapshot(ports, why, at);
  } catch (error) {
    await note(ports, { snapshotFailed: { at, error: errorName(error) } });
  }
}
