import { isDeepStrictEqual } from 'node:util';

/** Null when equal; else the two, of lists from where they part. There are hundreds of thousands to compare. */
export function difference(found: unknown, expected: unknown): unknown {
  if (isDeepStrictEqual(found, expected)) return null;
  if (!Array.isArray(found) || !Array.isArray(expected)) return { found, expected };
  const from = found.findIndex((one, index) => !isDeepStrictEqual(one, expected[index]));
  return { found: found.slice(from, from + 2), expected: expected.slice(from, from + 2), from };
}
