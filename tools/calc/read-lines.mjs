import { existsSync, readFileSync, statSync } from 'node:fs';

/** The lines of a JSON Lines file that hold something; a sentence when the file cannot be used. */
export function readLines(file) {
  if (!existsSync(file)) return `There is no file ${file}. Give the path of a JSON Lines file of cases.`;
  if (!statSync(file).isFile()) return `${file} is no file. Give the path of a JSON Lines file of cases.`;
  const lines = readFileSync(file, 'utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0)
    return `${file} holds no case. A case is {"id", "kind", "inputs"} on a line of its own.`;
  return lines;
}
