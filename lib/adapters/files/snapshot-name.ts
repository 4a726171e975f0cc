import type { SnapshotInfo, SnapshotReason } from '../../app/ports/guard';

const REASONS: readonly SnapshotReason[] = ['weekly', 'upgrade', 'deletion', 'import'];

/** The file's name says all that lists need: "weekly_20261122T080000000Z_412.json.gz". */
export function snapshotName({ why, at, readings }: Omit<SnapshotInfo, 'name'>): string {
  return `${why}_${at.replaceAll(/[-:.]/g, '')}_${readings}.json.gz`;
}

/** Null for a file that is no finished snapshot. */
export function readSnapshotName(name: string): SnapshotInfo | null {
  const [, why, date, hour, minute, second, thousandth, readings] =
    /^([a-z]{1,10})_(\d{8})T(\d\d)(\d\d)(\d\d)(\d{3})Z_(\d{1,9})\.json\.gz$/.exec(name) ?? [];
  const reason = REASONS.find((one) => one === why);
  if (!reason || date === undefined) return null;
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
  return {
    name,
    why: reason,
    at: `${day}T${hour}:${minute}:${second}.${thousandth}Z`,
    readings: Number(readings),
  };
}
