import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compiledPatterns } from './patterns/compiled-patterns';
import { degreeOf } from './patterns/degree';
import { foreign, slow } from './patterns/slow';
import { writtenPatterns } from './patterns/written-patterns';
import type { Construction, Pattern } from './patterns/written-patterns';
import { readProject } from './project';

const root = path.resolve(import.meta.dirname, '../..');
/** Whatever runs on the text of a page. */
const project = readProject(root, ['lib/core/money', 'lib/core/reading', 'lib/adapters/dom'], ['.ts']);
/** A list that grows is a rule that is given up. */
const LONGEST_LIST = 10;

describe('every pattern that runs on a page', () => {
  const { literals, constructions } = writtenPatterns(project);
  const shipped = new Map<string, Pattern>();
  let silent: readonly Construction[] = [];
  const keyOf = ({ source, flags }: Omit<Pattern, 'place'>) => `/${source}/${flags}`;

  beforeAll(async () => {
    const pure = [...project.keys()].filter((place) => place.startsWith('lib/core/'));
    const compiled = await compiledPatterns(root, pure);
    const unheard = constructions.filter(
      (one) => !compiled.some(({ place, line }) => place === one.place && line === one.line),
    );
    const sketched = unheard.flatMap(({ place, sketch }) =>
      sketch === null ? [] : [{ place, source: sketch, flags: '' }],
    );
    for (const pattern of [...literals, ...sketched, ...compiled]) shipped.set(keyOf(pattern), pattern);
    silent = unheard.filter(({ place, sketch }) => sketch === null && !(place in foreign));
  });

  it('was found: those written, those put together, those of every language', () => {
    expect(literals.length).toBeGreaterThan(80);
    expect(shipped.size).toBeGreaterThan(literals.length / 2 + 30);
    expect(
      silent.map(
        ({ place, line }) =>
          `${place}:${line} puts a pattern together that this test never sees. Build it at load, or name it in patterns/slow.ts.`,
      ),
    ).toEqual([]);
  });

  it('takes time in proportion to the text, or is listed with its reason', async () => {
    const found: string[] = [];
    const listed = new Set<string>();
    for (const pattern of shipped.values()) {
      const { degree, why } = await degreeOf(pattern.source, pattern.flags);
      if (degree === 1) continue;
      const known = slow.find(({ place, source }) => place === pattern.place && source === pattern.source);
      if (known && degree <= known.degree) listed.add(`${known.place} ${known.source}`);
      else
        found.push(
          `${pattern.place}: ${keyOf(pattern)} grows with degree ${degree} (${why}). Bound its repetitions.`,
        );
    }
    expect(found).toEqual([]);
    const idle = slow.map(({ place, source }) => `${place} ${source}`).filter((one) => !listed.has(one));
    expect(
      idle,
      'patterns listed in patterns/slow.ts that are gone, or linear now: delete their lines',
    ).toEqual([]);
    expect(slow.length).toBeLessThanOrEqual(LONGEST_LIST);
  }, 120_000);
});

describe('the judge of patterns', () => {
  it.each([
    [String.raw`(\d+,?)+\s*(?:payments|instalments)`, Infinity],
    [String.raw`(?<!\w)(\d+,?)+\s*(?:payments|instalments)`, Infinity],
    [String.raw`(?:a|a)*$`, Infinity],
    [String.raw`\d+\s*\d*x`, 2],
    [String.raw`x|[\s|]+$`, 2],
    [String.raw`(?:y|(?:x|\s+$))`, 2],
    [String.raw`\s*,\s*`, 2],
    [String.raw`\d{1,9}\s*\d{1,9}\s*\s*x`, 2],
    [String.raw`a*a*b`, 2],
    // "123,123,123,…": every group is a new beginning.
    [String.raw`\d{1,3}(?:,\d{3})+x`, 2],
    [String.raw`(?=.*x)a`, Infinity],
    [String.raw`^(.)\1*$`, Infinity],
  ])('finds that %s is slow', async (source, least) => {
    expect((await degreeOf(source, 'u')).degree).toBeGreaterThanOrEqual(least);
  });

  it.each([
    String.raw`(?<!\d)\d{1,9}(?:,\d{3}){0,4}x`,
    String.raw`(?<![\p{L}\d])pay in \d{1,2}(?![\p{L}\d])`,
    String.raw`\s+`,
    String.raw`^\s*x`,
    String.raw`[[:*+]{1,3}(?:期|月)`,
    '\uE000\uE001*[ |]{0,3}\uE000\uE001*',
    String.raw`.{0,12}(?:a|b)?.{0,12}c`,
  ])('lets pass: %s', async (source) => {
    expect(await degreeOf(source, 'iu')).toMatchObject({ degree: 1 });
  });
});
