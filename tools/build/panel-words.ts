import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** By the module a surface imports its words from: the file it starts at. */
const ENTRIES: Readonly<Record<string, string>> = {
  'virtual:panel-words': 'entrypoints/panel/start.tsx',
  'virtual:picker-words': 'entrypoints/picker/start.tsx',
};
const FILES = { en: 'public/_locales/en/messages.json', 'zh-CN': 'public/_locales/zh_CN/messages.json' };

/**
 * Gives panel and picker the messages they can say and no others: they travel into shops' pages, and the words of
 * dashboard and settings would be a tenth of them. What one can say is what its source files, followed from import
 * to import, mention.
 */
export function panelWords(root = process.cwd()) {
  return {
    name: 'panel-words',
    resolveId: (id: string) => (id in ENTRIES ? `\0${id}` : null),
    load: (id: string) => {
      const entry = id.startsWith('\0') ? ENTRIES[id.slice(1)] : undefined;
      return entry ? moduleText(root, entry) : null;
    },
  };
}

/** The keys a surface mentions, among `keys`; both forms of a plural come together. */
export function panelKeys(
  root: string,
  keys: readonly string[],
  entry = 'entrypoints/panel/start.tsx',
): readonly string[] {
  const said = new Set([...sources(root, entry).values()].flatMap((text) => text.match(/\w+/g) ?? []));
  return keys.filter((key) => said.has(key) || said.has(key.replace(/_(?:one|other)$/, '')));
}

function moduleText(root: string, entry: string): string {
  const texts = Object.entries(FILES).map(([language, file]) => {
    const messages: unknown = JSON.parse(readFileSync(path.join(root, file), 'utf8'));
    if (typeof messages !== 'object' || messages === null) throw new Error(`${file} is no list of messages.`);
    const kept = new Set(panelKeys(root, Object.keys(messages), entry));
    const entries = Object.entries(messages).filter(([key]) => kept.has(key));
    return `${JSON.stringify(language)}: ${JSON.stringify(Object.fromEntries(entries))}`;
  });
  return `export default {${texts.join(',')}}`;
}

/** The project's files a surface is made of, by path from the root. */
function sources(root: string, entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const follow = (file: string) => {
    if (found.has(file)) return;
    const text = readFileSync(path.join(root, file), 'utf8');
    found.set(file, text);
    for (const [, wanted = ''] of text.matchAll(/from '([^']+)'/g)) {
      const base = wanted.startsWith('@/')
        ? wanted.slice(2)
        : wanted.startsWith('.')
          ? path.posix.join(path.posix.dirname(file), wanted)
          : null;
      const next =
        base &&
        ['.ts', '.tsx', '/index.ts'].map((end) => base + end).find((f) => existsSync(path.join(root, f)));
      if (next) follow(next);
    }
  };
  follow(entry);
  return found;
}
