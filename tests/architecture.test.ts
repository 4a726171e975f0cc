import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { platforms } from '@/lib/core/reading/platforms';
import { providers } from '@/lib/core/reading/providers';
import { stores } from '@/lib/core/reading/stores';
import { bundleOf } from './architecture/imports';
import { layerNames, layerViolations } from './architecture/layers';
import { readProject } from './architecture/project';
import { impurities } from './architecture/purity';
import { drawers, ratherLong, rulesIn, tooLong, unregistered } from './architecture/shape';

const root = path.resolve(import.meta.dirname, '..');
const source = readProject(root, ['entrypoints', 'components', 'lib'], ['.ts', '.tsx']);
const schemas = readProject(root, ['lib'], ['.json']);
const everything = new Map([...source, ...readProject(root, ['tools', 'tests'], ['.ts', '.tsx', '.mjs'])]);
const READER = 'entrypoints/reader.content/index.ts';
const IN_PAGES = [READER, 'entrypoints/panel/index.ts', 'entrypoints/picker/index.ts'];
/** What the product knows of languages, stores, platforms and providers. */
const DATA = /^lib\/core\/reading\/(?:phrases|platforms|providers|stores\/(?!store-of))/;
/** Packages, and the rooms of the calculator: what a plan is may travel, what it costs may not. */
const HEAVY =
  /^(?:preact|dexie|valibot|@cfworker\/json-schema|@medv\/finder)\b|\.json$|^lib\/core\/plans\/(?:\w+\/|compare-plans)/;

describe('the house', () => {
  it('was looked at: a judge who saw no file would acquit everyone', () => {
    expect(source.size).toBeGreaterThan(30);
    for (const layer of layerNames())
      expect(
        [...source.keys()].filter((place) => place.startsWith(layer)),
        layer,
      ).not.toEqual([]);
  });

  it('imports one way only', () => {
    expect(layerViolations(source)).toEqual([]);
  });

  it('has a core without page, browser, database, clock or chance', () => {
    expect(impurities(source)).toEqual([]);
  });

  it('ships a reader without view, calculator, database or validation', () => {
    const heavy = [...bundleOf(READER, new Map([...source, ...schemas]))].flatMap(([place, way]) =>
      HEAVY.test(place)
        ? [`The reader ships ${place}: ${way.join(' -> ')}. Keep it behind the background.`]
        : [],
    );
    expect(heavy).toEqual([]);
  });

  it('ships no phrases and no rules into a page: the background hands out what a page needs', () => {
    // A build puts a table of names in this module's place (tools/build/rule-names.ts).
    const shipped = new Map([...source, ['lib/core/reading/rule-names.ts', '']]);
    const data = IN_PAGES.flatMap((entry) =>
      [...bundleOf(entry, shipped)].flatMap(([place, way]) =>
        DATA.test(place) ? [`${place}: ${way.join(' -> ')}. Pass what is needed as Knowledge.`] : [],
      ),
    );
    expect(data).toEqual([]);
    expect(bundleOf('entrypoints/background/index.ts', source).has('lib/core/reading/phrases/index.ts')).toBe(
      true,
    );
  });

  it('keeps files short enough for one idea', () => {
    for (const sentence of ratherLong(everything)) console.warn(sentence);
    expect(tooLong(everything)).toEqual([]);
  });

  it('has no drawers', () => {
    expect(drawers(everything)).toEqual([]);
  });
});

describe('stores and providers', () => {
  const storesFolder = 'lib/core/reading/stores';
  const providersFolder = 'lib/core/reading/providers';
  const SHAPE = 'lib/core/reading/rules/rule.ts';

  it('are each registered exactly once', () => {
    expect(rulesIn(source, storesFolder, SHAPE).length).toBeGreaterThan(1);
    expect(rulesIn(source, providersFolder, SHAPE).length).toBeGreaterThan(1);
    expect(unregistered(source, storesFolder, SHAPE)).toEqual([]);
    expect(unregistered(source, providersFolder, SHAPE)).toEqual([]);
    expect(unregistered(source, 'lib/core/reading/platforms', SHAPE)).toEqual([]);
  });

  it('have ids of their own', () => {
    const ids = [...stores, ...platforms, ...providers].map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  it('have a page that must be read, for every store', () => {
    const pages = path.join(root, 'tests', 'pages');
    const missing = stores
      .map(({ id }) => id)
      .filter((id) => ![id, id.split('.')[0] ?? id].some((name) => holdsFiles(path.join(pages, name))))
      .map((id) => `${id} has no page in tests/pages/${id}. Save one there, with what must be read on it.`);
    expect(missing).toEqual([]);
  });
});

function holdsFiles(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}
