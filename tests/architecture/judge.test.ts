import { describe, expect, it } from 'vitest';
import { bundleOf } from './imports';
import { layerViolations } from './layers';
import { impurities } from './purity';
import { drawers, tooLong, unregistered } from './shape';

/** The judge is judged: each planted violation must be found, and its innocent neighbour must not. */
describe('the architecture check', () => {
  it.each([
    ['core imports an adapter', 'lib/core/money/a.ts', "import { b } from '@/lib/adapters/browser/b';"],
    ['core imports a package', 'lib/core/money/a.ts', "import Dexie from 'dexie';"],
    ['core imports a package, type or not', 'lib/core/money/a.ts', "import type { Table } from 'dexie';"],
    ['money knows reading', 'lib/core/money/a.ts', "export * from '../reading/b';"],
    ['causes know forecast', 'lib/core/causes/a.ts', "import { b } from '../forecast/b';"],
    ['an unranked folder', 'lib/core/gossip/a.ts', "import { b } from '../money/b';"],
    ['app imports an adapter', 'lib/app/a.ts', "const b = await import('../adapters/browser/b');"],
    ['an adapter imports a use case', 'lib/adapters/browser/a.ts', "import { b } from '../../app/b';"],
    ['a component uses the browser', 'components/ui/a.tsx', "import { browser } from 'wxt/browser';"],
    [
      'a component imports an adapter',
      'components/ui/a.tsx',
      "import { b } from '../../lib/adapters/browser/b';",
    ],
    ['a file outside of the house', 'lib/odds/a.ts', ''],
  ])('finds: %s', (_, place, text) => {
    expect(layerViolations(houseWith(place, text))).toEqual([expect.stringContaining(place)]);
  });

  it.each([
    ['lib/core/history/a.ts', "import { b } from '../reading/b';"],
    [
      'lib/adapters/browser/a.ts',
      "import type { C } from '../../app/ports'; import { browser } from 'wxt/browser';",
    ],
    [
      'components/ui/a.tsx',
      "import './a.css'; import { b } from '@/lib/core/money/b'; import 'preact/hooks';",
    ],
    [
      'entrypoints/popup/a.tsx',
      "import { b } from '../../components/ui/b'; import { c } from '@/lib/app/b';",
    ],
  ])('lets pass: %s', (place, text) => {
    expect(layerViolations(houseWith(place, text))).toEqual([]);
  });

  it.each([
    'Date.now()',
    'new Date()',
    'Math.random()',
    'document.title',
    'window.top',
    'chrome.runtime',
    'fetch("a")',
  ])('finds %s in the core', (use) => {
    expect(impurities(houseWith('lib/core/money/a.ts', `export const a = () => ${use};`))).toHaveLength(1);
  });

  it('lets the core read dates and words that only look like the outside', () => {
    const text = `// Date.now() and document.title in a comment
      export const a = (window: { from: string }) => [new Date(0), window.from, { document: 1 }, 'Math.random()'];`;
    expect(impurities(houseWith('lib/core/money/a.ts', text))).toEqual([]);
  });

  it('follows a bundle through re-exports and dynamic imports, but not through types', () => {
    const project = houseWith(
      'r.ts',
      "export * from './s'; import type { T } from './types'; import { type U } from 'u';",
    );
    project.set('s.ts', "export const s = () => import('decimal.js');");
    project.set('types.ts', "import 'dexie';");
    expect([...bundleOf('r.ts', project).keys()]).toEqual(['r.ts', 's.ts', 'decimal.js']);
    expect(bundleOf('r.ts', project).get('decimal.js')).toEqual(['r.ts', 's.ts', 'decimal.js']);
  });

  it('finds rules that are registered never or twice', () => {
    const rule = "import type { Rule } from './rule';";
    const project = new Map([
      ['stores/rule.ts', ''],
      ['stores/a.ts', rule],
      ['stores/b.ts', rule],
      ['stores/c.ts', rule],
      ['stores/index.ts', "import { a } from './a'; import { b } from './b'; import { bb } from './b';"],
    ]);
    expect(unregistered(project, 'stores', 'stores/rule.ts')).toEqual([
      expect.stringContaining('stores/b.ts is named 2 times'),
      expect.stringContaining('stores/c.ts is named 0 times'),
    ]);
  });

  it('finds long files and drawers', () => {
    expect(
      tooLong(
        new Map([
          ['a.ts', 'x\n'.repeat(300)],
          ['b.ts', 'x\n'.repeat(301)],
        ]),
      ),
    ).toHaveLength(1);
    expect(
      drawers(
        new Map([
          ['lib/utils.ts', ''],
          ['lib/helpers/a.ts', ''],
          ['lib/utility-bill.ts', ''],
        ]),
      ),
    ).toHaveLength(2);
  });
});

function houseWith(place: string, text: string): Map<string, string> {
  const house = new Map(
    [
      'lib/core/money',
      'lib/core/reading',
      'lib/core/forecast',
      'lib/app',
      'lib/adapters/browser',
      'components/ui',
    ].map((folder) => [`${folder}/b.ts`, 'export const b = 1;']),
  );
  house.set('lib/app/ports.ts', 'export interface C {}');
  return house.set(place, text);
}
