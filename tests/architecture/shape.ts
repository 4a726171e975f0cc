import type { Project } from './project';
import { importsOf } from './imports';

const HARD_LINES = 300;
const SOFT_LINES = 200;

export function linesOf(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

/** Files too long to hold one idea. */
export function tooLong(project: Project, limit: number = HARD_LINES): string[] {
  return [...project]
    .map(([place, text]) => ({ place, lines: linesOf(text) }))
    .filter(({ lines }) => lines > limit)
    .map(
      ({ place, lines }) =>
        `${place} has ${lines} lines; the limit is ${limit}. Give its second idea a file of its own.`,
    );
}

export function ratherLong(project: Project): string[] {
  return tooLong(project, SOFT_LINES);
}

/** Names that say nothing about what is inside, so that anything ends up there. */
export function drawers(project: Project): string[] {
  return [...project.keys()]
    .filter((place) => place.split('/').some((part) => /^(utils?|helpers?|misc|common)(\.|$)/i.test(part)))
    .map((place) => `${place} is a drawer. Name the file after the one idea in it.`);
}

/**
 * The rules of a folder of data: a rule is a file that imports the folder's type, and the index imports each
 * exactly once. `type` is the place of the file that declares the shape.
 */
export function unregistered(project: Project, folder: string, type: string): string[] {
  const index = importsOf(`${folder}/index.ts`, project).map(({ file }) => file);
  return rulesIn(project, folder, type).flatMap((place) => {
    const times = index.filter((file) => file === place).length;
    if (times === 1) return [];
    return [`${place} is named ${times} times in ${folder}/index.ts; it needs exactly one line there.`];
  });
}

export function rulesIn(project: Project, folder: string, type: string): string[] {
  return [...project.keys()].filter(
    (place) =>
      place.startsWith(`${folder}/`) &&
      place !== `${folder}/index.ts` &&
      !place.slice(folder.length + 1).includes('/') &&
      importsOf(place, project).some(({ file }) => file === type),
  );
}
