import path from 'node:path/posix';
import { parseSync } from 'vite';
import type { Project } from './project';

export interface Import {
  readonly from: string;
  /** As written. */
  readonly specifier: string;
  /** A file of the project, a package's name, or null: a file that is no module of ours (a style, a picture). */
  readonly file: string | null;
  readonly package: string | null;
  /** Gone after compilation, so it ships nothing. */
  readonly typeOnly: boolean;
}

/** Every import, re-export and dynamic import of a file, in order. */
export function importsOf(place: string, project: Project): Import[] {
  if (place.endsWith('.json')) return [];
  const text = project.get(place) ?? '';
  const { module, errors } = parseSync(place, text);
  if (errors.length > 0) throw new Error(`${place} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const found: { specifier: string; typeOnly: boolean }[] = [];
  for (const one of module.staticImports)
    found.push({
      specifier: one.moduleRequest.value,
      typeOnly: one.entries.length > 0 && one.entries.every(({ isType }) => isType),
    });
  for (const one of module.staticExports) {
    const from = one.entries.filter(({ moduleRequest }) => moduleRequest);
    const specifier = from[0]?.moduleRequest?.value;
    if (specifier) found.push({ specifier, typeOnly: from.every(({ isType }) => isType) });
  }
  for (const one of module.dynamicImports) {
    const written = text.slice(one.moduleRequest.start, one.moduleRequest.end);
    found.push({ specifier: written.replaceAll(/^['"`]|['"`]$/g, ''), typeOnly: false });
  }
  return found.map((one) => ({ from: place, ...one, ...resolve(place, one.specifier, project) }));
}

function resolve(place: string, written: string, project: Project): Pick<Import, 'file' | 'package'> {
  const specifier = written.replace(/\?.*$/, '');
  const target = specifier.startsWith('@/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.join(path.dirname(place), specifier)
      : null;
  if (target === null) {
    const parts = specifier.split('/');
    return { file: null, package: parts.slice(0, specifier.startsWith('@') ? 2 : 1).join('/') };
  }
  const candidates = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'].map((ending) => target + ending);
  return { file: candidates.find((candidate) => project.has(candidate)) ?? null, package: null };
}

/** Everything a bundle that starts at `entry` contains: our files and packages, each with one way to it. */
export function bundleOf(entry: string, project: Project): ReadonlyMap<string, readonly string[]> {
  const ways = new Map<string, readonly string[]>([[entry, [entry]]]);
  const waiting = [entry];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const way = ways.get(place) ?? [];
    for (const one of importsOf(place, project)) {
      const target = one.file ?? one.package;
      if (one.typeOnly || target === null || ways.has(target)) continue;
      ways.set(target, [...way, target]);
      if (one.file) waiting.push(one.file);
    }
  }
  return ways;
}
