import type { ArchiveParts } from '../../core/archive/write-archive';
import { writeArchive } from '../../core/archive/write-archive';
import type { ArchiveFile, ArchiveHistory, BackupFolder, BackupNotes, BackupResult } from '../ports/archive';

/** Days between backups, and how many are kept. */
export const BACKUP_DAYS = 7;
const KEPT = 5;
const DAY = 86_400_000;
const NAME = /^fenqi-radar-\d{8}T\d{6}Z\.json\.gz$/;

export interface BackupPorts {
  readonly archive: ArchiveHistory;
  readonly folder: BackupFolder;
  readonly backups: BackupNotes;
  /** False while the database may not be what it was: a backup of a loss would push the good ones out. */
  readonly isSound: () => Promise<boolean>;
  readonly openFile: (file: Blob, now: string) => ArchiveFile | Promise<ArchiveFile>;
}

/**
 * Writes a backup into the user's folder when the last one is a week old, and keeps the last five. For the worker's
 * alarm and its start: where the browser wants the user's word again nothing is done, and the Data screen says so.
 */
export async function keepBackups(ports: BackupPorts, now: string): Promise<BackupResult> {
  const { lastAt, failed } = await ports.backups.read();
  if (isWithin(lastAt, now, BACKUP_DAYS) || isWithin(failed?.at ?? null, now, 1)) return 'not-due';
  return backUp(ports, now);
}

/** Less than so many days ago. A time yet to come was taken under another clock, and says nothing. */
function isWithin(at: string | null, now: string, days: number): boolean {
  const age = at === null ? -1 : Date.parse(now) - Date.parse(at);
  return age >= 0 && age < days * DAY;
}

/** When the next backup is due (ISO 8601, UTC); null while no folder was picked. */
export async function nextBackup({ folder, backups }: BackupPorts, now: string): Promise<string | null> {
  if ((await folder.state()) === 'none') return null;
  const { lastAt } = await backups.read();
  return lastAt === null ? now : new Date(Date.parse(lastAt) + BACKUP_DAYS * DAY).toISOString();
}

/** Writes a backup now. A failure is noted for the Data screen and leaves every older backup where it is. */
export async function backUp(ports: BackupPorts, now: string): Promise<BackupResult> {
  const { archive, folder, backups, isSound, openFile } = ports;
  const state = await folder.state();
  if (state !== 'ready') return state;
  if (!(await isSound())) return 'not-sound';
  const name = `fenqi-radar-${now.slice(0, 19).replaceAll(/[-:]/g, '')}Z.json.gz`;
  const note = await backups.read();
  try {
    const parts = await partsOf(archive, now);
    await folder.write(name, writeArchive(parts), async (file) => isWhole(await openFile(file, now)));
    await backups.write({ lastAt: now, lastName: name, failed: null });
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    await backups.write({ ...note, failed: { at: now, error: words } });
    return 'failed';
  }
  const own = (await folder.list()).filter((one) => NAME.test(one)).toSorted();
  for (const old of own.slice(0, -KEPT)) await folder.remove(old).catch(() => undefined);
  return 'written';
}

/** Everything there is, as a file holds it. */
export async function partsOf(archive: ArchiveHistory, now: string): Promise<ArchiveParts> {
  return {
    exportedAt: now,
    deletions: await archive.deletions(),
    watches: await archive.watches(),
    rules: await archive.rules(),
    readings: archive.eachReading(),
  };
}

/** Whether a file, read from end to end, is as it must be. */
async function isWhole(file: ArchiveFile): Promise<boolean> {
  for await (const piece of file.pieces()) if (piece.kind === 'problem') return false;
  return true;
}
