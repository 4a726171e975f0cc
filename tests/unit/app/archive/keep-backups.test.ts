import { describe, expect, it } from 'vitest';
import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { openFile } from '@/lib/adapters/files/open-file';
import { backUp, keepBackups, nextBackup } from '@/lib/app/archive/keep-backups';
import type { BackupPorts } from '@/lib/app/archive/keep-backups';
import type { BackupFolder, BackupNote } from '@/lib/app/ports/archive';
import { recorded } from '../../core/archive/some-records';
import { AHistory } from './a-history';

const START = Date.parse('2026-11-01T09:00:00.000Z');
const day = (n: number) => new Date(START + n * 86_400_000).toISOString();

/** A folder in memory. What `spoil` returns is what the disk keeps of a file. */
function aFolder() {
  const files = new Map<string, string>([['letter.txt', 'mine']]);
  const world = {
    files,
    state: 'ready' as Awaited<ReturnType<BackupFolder['state']>>,
    sound: true,
    spoil: (text: string) => text,
  };
  const folder: BackupFolder = {
    state: async () => world.state,
    name: async () => 'backups',
    list: async () => [...files.keys()],
    async write(name, text, verify) {
      let whole = '';
      for await (const part of text) whole += part;
      const kept = world.spoil(whole);
      if (!(await verify(new Blob([kept])))) throw new Error('not whole');
      files.set(name, kept);
    },
    remove: async (name) => void files.delete(name),
  };
  let note: BackupNote = { lastAt: null, lastName: null, failed: null };
  const history = new AHistory();
  const reading = recorded(1, '2026-10-01T10:00:00.000Z');
  history.readings.set(reading.id, reading);
  const ports: BackupPorts = {
    archive: history,
    folder,
    backups: { read: async () => note, write: async (next) => void (note = next) },
    isSound: async () => world.sound,
    openFile: (file, now) =>
      openFile(
        file,
        archiveChecks(now, () => true),
      ),
  };
  return { ...world, world, ports, note: () => note };
}

const backups = (files: ReadonlyMap<string, string>) =>
  [...files.keys()].filter((name) => name !== 'letter.txt');

describe('backups', () => {
  it('are written once a week, and the last five of them stay beside what else is there', async () => {
    const { ports, files } = aFolder();
    const results: string[] = [];
    for (let n = 0; n <= 49; n += 1) results.push(await keepBackups(ports, day(n)));
    expect(results.filter((one) => one === 'written')).toHaveLength(8);
    expect(backups(files)).toEqual(
      [21, 28, 35, 42, 49].map(
        (n) => `fenqi-radar-${day(n).slice(0, 10).replaceAll('-', '')}T090000Z.json.gz`,
      ),
    );
    expect(files.get('letter.txt')).toBe('mine');
    expect(await nextBackup(ports, day(50))).toBe(day(56));
  });

  it('are written at once when the user asks, whatever is due', async () => {
    const { ports, files } = aFolder();
    expect(await backUp(ports, day(0))).toBe('written');
    expect(await backUp(ports, day(1))).toBe('written');
    expect(backups(files)).toHaveLength(2);
  });

  it('that cannot be read back leave the older ones alone, are told of, and tried again a day later', async () => {
    const { ports, files, world, note } = aFolder();
    await keepBackups(ports, day(0));
    world.spoil = (text) => text.slice(0, -20);
    expect(await keepBackups(ports, day(7))).toBe('failed');
    expect(backups(files)).toHaveLength(1);
    expect(note()).toMatchObject({ lastAt: day(0), failed: { at: day(7), error: 'not whole' } });
    expect(await keepBackups(ports, day(7.5))).toBe('not-due');
    world.spoil = (text) => text;
    expect(await keepBackups(ports, day(8.1))).toBe('written');
    expect(note()).toMatchObject({ lastAt: day(8.1), failed: null });
  });

  it.each(['ask', 'gone', 'none'] as const)('wait while the folder says "%s"', async (state) => {
    const { ports, files, world } = aFolder();
    world.state = state;
    expect(await keepBackups(ports, day(0))).toBe(state);
    expect(backups(files)).toEqual([]);
    expect(await nextBackup(ports, day(0))).toBe(state === 'none' ? null : day(0));
  });

  it('do not push good ones out after a loss', async () => {
    const { ports, files, world } = aFolder();
    world.sound = false;
    expect(await keepBackups(ports, day(0))).toBe('not-sound');
    expect(backups(files)).toEqual([]);
  });

  it('are not put off for ever by a clock that was ahead', async () => {
    const { ports } = aFolder();
    await keepBackups(ports, day(400));
    expect(await keepBackups(ports, day(0))).toBe('written');
  });
});
