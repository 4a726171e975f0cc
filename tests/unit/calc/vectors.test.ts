import { describe, expect, it } from 'vitest';
import { ratioOf, ratioToDecimal } from '@/lib/core/money/ratio';
import { readVectors } from '@/tests/vectors/read-vectors';
import type { Vector } from '@/tests/vectors/read-vectors';
import { answerLine } from '@/tools/calc/answer-line';

/** Keys of an expectation that say how to read the others. */
const ABOUT = new Set(['decimals', 'convention']);

function resultOf(id: string, kind: string, inputs: unknown): Readonly<Record<string, unknown>> {
  const answer = answerLine(JSON.stringify({ id, kind, inputs }));
  if ('error' in answer) throw new Error(answer.error);
  return answer.result as Readonly<Record<string, unknown>>;
}

/** The answer under the convention the expectation is in: it is an input, and the vectors name it beside the figure. */
function answered({ id, kind, inputs, expected }: Vector): Readonly<Record<string, unknown>> {
  const { convention } = expected;
  return resultOf(id, kind, convention === undefined ? inputs : { ...inputs, convention });
}

function figures({ expected }: Vector): [key: string, value: unknown][] {
  return Object.entries(expected).filter(([key]) => !ABOUT.has(key));
}

/** What differs by more than the tolerance, each as a sentence; a hair of doubles is granted. */
function misses(name: string, actual: unknown, expected: unknown, tolerance: number): string[] {
  if (Array.isArray(expected)) {
    const items = Array.isArray(actual) ? (actual as unknown[]) : [];
    const most = Math.max(items.length, expected.length);
    return Array.from({ length: most }, (_, k) => `${name}[${k}]`).flatMap((place, k) =>
      misses(place, items[k], (expected as unknown[])[k], tolerance),
    );
  }
  const number = typeof expected !== 'boolean' && expected !== null && Number.isFinite(Number(expected));
  const met = number
    ? actual != null && Math.abs(Number(actual) - Number(expected)) <= tolerance + 1e-15
    : actual === expected;
  return met ? [] : [`${name} is ${String(actual)}, not ${String(expected)}`];
}

const published = readVectors('published');
const edges = readVectors('edges');

describe('published figures', () => {
  it('are all there', () => {
    expect(published.length).toBeGreaterThan(120);
    expect(edges.length).toBeGreaterThan(40);
    expect(new Set([...published, ...edges].map(({ id }) => id)).size).toBe(published.length + edges.length);
  });

  const follow = published.filter(({ reproduced }) => reproduced !== false);
  it.each(follow.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const result = answered(vector);
    const wrong = figures(vector).flatMap(([key, value]) =>
      misses(key, result[key], value, Number(vector.tolerance)),
    );
    expect(wrong).toEqual([]);
  });

  const official = follow.filter(
    ({ source_kind: kind, expected }) => kind === 'official' && expected['decimals'] !== undefined,
  );
  it.each(official.map((vector) => [vector.id, vector] as const))('%s, as it is printed', (_, vector) => {
    const result = answered(vector);
    for (const [key, value] of figures(vector)) {
      const ratio = ratioOf(String(result[key]));
      expect(ratio && ratioToDecimal(ratio, Number(vector.expected['decimals']), 'half-up')).toBe(value);
    }
  });

  const others = published.filter(({ reproduced }) => reproduced === false);
  it.each(others.map((vector) => [vector.id, vector] as const))('%s, as it should be', (_, vector) => {
    const result = answered(vector);
    const tolerance = 1e-9 * Math.abs(Number(vector.computed));
    const wrong = figures(vector).flatMap(([key]) => misses(key, result[key], vector.computed, tolerance));
    expect(wrong).toEqual([]);
  });

  const withRoots = published.filter(({ all_roots: roots }) => roots !== undefined);
  it.each(withRoots.map((vector) => [vector.id, vector] as const))('%s, every root', (_, vector) => {
    const roots = resultOf(vector.id, vector.kind, vector.inputs)['all_roots'];
    expect(misses('all_roots', roots, vector.all_roots, 1e-10)).toEqual([]);
  });
});

describe('edge cases', () => {
  it.each(edges.map((vector) => [vector.id, vector] as const))('%s', (_, vector) => {
    const result = answered(vector);
    const wrong = figures(vector).flatMap(([key, value]) =>
      misses(key, result[key], value, 1e-9 * Math.max(1, Math.abs(Number(value) || 0))),
    );
    expect(wrong).toEqual([]);
  });
});

describe('one figure, several conventions', () => {
  const inputs = { net_advance: '12000', instalments: [{ amount: '1072', n: 12 }], periods_per_year: 12 };

  it('is told in all of them, and leads with the one that is asked for', () => {
    const plain = resultOf('a', 'instalment_rate', inputs);
    expect(Number(plain['nominal_pct'])).toBeCloseTo(13.0342242811, 9);
    expect(Number(plain['effective_pct'])).toBeCloseTo(13.8417850664, 9);
    expect(Number(plain['periodic'])).toBeCloseTo(0.0108618535675901, 14);
    expect(plain['pct']).toBe(plain['nominal_pct']);
    const compound = resultOf('a', 'instalment_rate', { ...inputs, convention: 'effective' });
    expect(compound['pct']).toBe(plain['effective_pct']);
  });
});

describe('kinds no figure was published for', () => {
  it.each([
    // Textbook figures: numpy-financial's and Excel's own examples of NPV, and Excel's of MIRR.
    [
      'npv',
      { rate: '0.281', values: ['-100', '39', '59', '55', '20'], first_at: 0 },
      'value',
      -0.00847859163845488,
    ],
    ['npv', { rate: '0.1', values: ['-10000', '3000', '4200', '6800'] }, 'value', 1188.44341233522],
    [
      'mirr',
      {
        values: ['-120000', '39000', '30000', '21000', '37000', '46000'],
        finance_rate: '0.1',
        reinvestRate: '0.12',
      },
      'value',
      0.126094130365905,
    ],
    // The rule of thumb of the calculator's facts, 1.1: 13.29 % where 13.03 % is true.
    ['flat_fee_approx', { n: 12, fee_per_period_on_original_principal: '0.006' }, 'pct', 13.2923076923077],
    ['addon_split', { principal: '100', n: 3, total_fee_rate: '0.01' }, 'each', 33.6666666666667],
  ])('%s', (kind, inputs, key, expected) => {
    expect(Number(resultOf('a', kind, inputs)[key])).toBeCloseTo(expected, 9);
  });
});
