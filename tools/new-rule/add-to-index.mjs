/**
 * The text of a folder's index with one rule more: its import before the first that sorts after it, and its name at
 * the end of the list. Throws a sentence when the file does not look like an index.
 */
export function addToIndex(index, { list, constant, file }) {
  const imports = [...index.matchAll(/^import .* from '(?<from>[^']+)';\n/gm)];
  const literal = new RegExp(String.raw`^(export const ${list}: readonly Rule\[\] = \[)([^\]]*)\];`, 'm');
  if (imports.length === 0 || !literal.test(index))
    throw new Error(`The index holds no list "${list}" of rules. Write the two lines for ${file} by hand.`);
  const line = `import { ${constant} } from './${file}';\n`;
  const next = imports.find(({ groups }) => groups.from > `./${file}`) ?? null;
  const last = imports.at(-1);
  const place = next ? next.index : last.index + last[0].length;
  const imported = index.slice(0, place) + line + index.slice(place);
  return imported.replace(
    literal,
    (_, start, rules) => `${start}${rules.trim().replace(/,$/, '')}${rules.trim() ? ', ' : ''}${constant}];`,
  );
}
