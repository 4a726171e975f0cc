import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Source files by their path from the project's folder, with forward slashes on every system. */
export type Project = ReadonlyMap<string, string>;

/** Reads every file of these folders whose name ends in one of `endings`. A missing folder has no files. */
export function readProject(root: string, folders: readonly string[], endings: readonly string[]): Project {
  const files = new Map<string, string>();
  const visit = (folder: string): void => {
    if (!existsSync(path.join(root, folder))) return;
    for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
      const place = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(place);
      else if (endings.some((ending) => entry.name.endsWith(ending)))
        files.set(place, readFileSync(path.join(root, place), 'utf8'));
    }
  };
  folders.forEach(visit);
  return files;
}
