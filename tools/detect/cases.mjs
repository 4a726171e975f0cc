import { existsSync, readFileSync } from 'node:fs';

/** The cases of a JSON Lines file; a sentence when the file cannot be used. A bad line becomes a case with `problem`. */
export function readCases(file) {
  if (!existsSync(file)) return `There is no file ${file}. Give the path of a JSON Lines file of cases.`;
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  if (lines.length === 0)
    return `${file} holds no case. A case is {"id", "url", "file"} on a line of its own.`;
  return lines.map((line, index) => readCase(line, index + 1));
}

function readCase(line, number) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, problem: `Line ${number} is not JSON.` };
  }
  const { id = null, url, file, root } = value ?? {};
  return { id, url, file, root, problem: problemOf({ url, file, root }, number) };
}

function problemOf({ url, file, root }, number) {
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    return `Line ${number}: "url" must be an http or https address.`;
  if (typeof file !== 'string' || !existsSync(file)) return `Line ${number}: there is no file ${file}.`;
  if (root !== undefined && !existsSync(root)) return `Line ${number}: there is no folder ${root}.`;
  return null;
}
