import {
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';

/** Files of the extension's database in a profile, largest first. */
function databaseFiles(profile: string): string[] {
  return readdirSync(path.join(profile, 'Default', 'IndexedDB'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath.includes('chrome-extension_'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted((a, b) => statSync(b).size - statSync(a).size);
}

function largest(profile: string): string {
  const [file] = databaseFiles(profile);
  if (file === undefined) throw new Error('The profile has no database.');
  return file;
}

/** What disks, crashes and updates of a browser do to a database: to its largest file, or to its list of files. */
export const damages = {
  'bytes flipped': (profile: string) => {
    const bytes = readFileSync(largest(profile));
    for (let at = bytes.length >> 1; at < bytes.length; at += 997) bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    writeFileSync(largest(profile), bytes);
  },
  'cut in half': (profile: string) => truncateSync(largest(profile), statSync(largest(profile)).size >> 1),
  'first 4 kB zeroed': (profile: string) => {
    const file = openSync(largest(profile), 'r+');
    writeSync(file, Buffer.alloc(4096), 0, 4096, 0);
    closeSync(file);
  },
  'MANIFEST deleted': (profile: string) => {
    for (const file of databaseFiles(profile)) if (path.basename(file).startsWith('MANIFEST')) rmSync(file);
  },
  nothing: () => undefined,
} as const;
