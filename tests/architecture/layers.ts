import { importsOf } from './imports';
import type { Import } from './imports';
import type { Project } from './project';

interface Layer {
  readonly folder: string;
  readonly files: readonly string[];
  readonly packages: readonly string[];
  readonly why: string;
}

/** What each layer may import, as path prefixes and package names. Its own folder is always allowed. */
const LAYERS: readonly Layer[] = [
  {
    folder: 'lib/core/',
    files: [],
    packages: [],
    why: 'lib/core is pure. Pass the value in, or move the code to lib/app or lib/adapters.',
  },
  {
    folder: 'lib/app/',
    files: ['lib/core/'],
    packages: ['valibot'],
    why: 'A use case works on the interfaces of lib/app/ports.ts. Add a method there, implement it in lib/adapters.',
  },
  {
    folder: 'lib/adapters/',
    files: ['lib/core/', 'lib/app/ports.ts', 'lib/app/ports/'],
    packages: [
      'wxt',
      'dexie',
      'valibot',
      '@cfworker/json-schema',
      '@medv/finder',
      'fflate',
      'papaparse',
      'robots-parser',
    ],
    why: 'An adapter implements lib/app/ports with what lib/core knows, and decides nothing.',
  },
  {
    folder: 'components/',
    files: ['lib/core/'],
    packages: ['preact'],
    why: 'A component takes props and calls back. Do the work in the entrypoint and pass the result in.',
  },
  {
    folder: 'entrypoints/',
    files: ['components/', 'lib/'],
    packages: ['preact', 'wxt', 'virtual:panel-words', 'virtual:picker-words'],
    why: 'An entrypoint wires components, use cases and adapters together, and holds nothing of its own.',
  },
];

/** Inside the core, lower first. A folder may import those of lower rank; equals do not know each other. */
const CORE_RANK: Readonly<Record<string, number>> = {
  time: 0,
  money: 1,
  plans: 2,
  reading: 3,
  history: 4,
  causes: 5,
  forecast: 5,
  credit: 5,
  watch: 6,
  sync: 6,
  archive: 7,
};

/** Imports against the one way, each as a sentence. */
export function layerViolations(project: Project): string[] {
  return [...project.keys()]
    .filter((place) => /\.tsx?$/.test(place))
    .flatMap((place) => {
      const layer = LAYERS.find(({ folder }) => place.startsWith(folder));
      if (!layer) return [`${place} is in no layer. Put it under one of the folders DESIGN names.`];
      return importsOf(place, project).flatMap((one) => {
        const sentence = layerSentence(layer, one) ?? coreSentence(one);
        return sentence ? [sentence] : [];
      });
    });
}

export function layerNames(): readonly string[] {
  return LAYERS.map(({ folder }) => folder);
}

function layerSentence(layer: Layer, one: Import): string | null {
  const { file } = one;
  const allowed = file
    ? [layer.folder, ...layer.files].some((prefix) => file.startsWith(prefix))
    : one.package === null || layer.packages.includes(one.package);
  return allowed ? null : `${one.from} imports ${one.specifier}. ${layer.why}`;
}

function coreSentence(one: Import): string | null {
  const from = coreFolder(one.from);
  const to = one.file ? coreFolder(one.file) : null;
  if (from === null) return null;
  const rank = CORE_RANK[from];
  if (rank === undefined)
    return `${one.from} is in a folder of lib/core that has no place in the order. Give "${from}" a rank in tests/architecture/layers.ts.`;
  if (to === null || to === from) return null;
  return (CORE_RANK[to] ?? Infinity) < rank
    ? null
    : `${one.from} imports ${one.specifier}. Inside lib/core, "${from}" may not know "${to}": move what both need to the lower one.`;
}

function coreFolder(place: string): string | null {
  return /^lib\/core\/([^/]+)\//.exec(place)?.[1] ?? null;
}
