import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-node-tool.mjs';
import { ensureCompiler } from '../setup/compiler.mjs';

/**
 * Writes a rule, its line in the index and its test page, or nothing: every refusal comes before the first file.
 * `problemOf` judges the arguments, `filesOf` says what to write. Resolves with the exit code: 0 written, 1 it could
 * not be, 2 bad arguments.
 */
export async function writeRule(given, problemOf, filesOf) {
  const refused = given.problem ?? problemOf(given);
  if (refused) return complain(refused, 2);
  try {
    await ensureCompiler();
    const [{ format, resolveConfig }, { importCore }, { addToIndex }] = await Promise.all([
      import('prettier'),
      import('../import-core.mjs'),
      import('./add-to-index.mjs'),
    ]);
    const { folder, list, constant, file, rule, pages, next, clash } = filesOf(given);
    const known = (await importCore(`${folder}/index.ts`))[list];
    const { id } = given;
    if (known.some((one) => one.id === id))
      return complain(`${id} is there already, in ${folder}. Open its file and add what is missing.`, 2);
    const shared = clash(known);
    if (shared) return complain(shared, 2);
    const index = `${folder}/index.ts`;
    const fresh = new Map([[`${folder}/${file}.ts`, rule], ...pages]);
    const taken = [...fresh.keys()].find((place) => existsSync(path.join(root, place)));
    if (taken)
      return complain(`${taken} is there already. Nothing was written; rename it, or choose another id.`, 2);
    const all = new Map([
      ...fresh,
      [index, addToIndex(readFileSync(path.join(root, index), 'utf8'), { list, constant, file })],
    ]);
    for (const [place, text] of all) {
      const target = path.join(root, place);
      const options = await resolveConfig(target);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(
        target,
        place.endsWith('.html') ? text : await format(text, { ...options, filepath: target }),
      );
    }
    console.log(
      `Wrote ${[...all.keys()].join(', ')}.\n\nNext:\n${next.map((line) => `- ${line}`).join('\n')}`,
    );
    return 0;
  } catch (error) {
    return complain(error.message, 1);
  }
}

function complain(sentence, code) {
  console.error(sentence);
  return code;
}
