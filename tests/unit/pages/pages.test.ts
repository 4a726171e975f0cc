import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { expectedOf, pageCases, shapeOf, withoutUrl } from './expected-reading';
import { readPage } from './read-page';

const cases = pageCases();

test('there are pages to read', () => {
  expect(cases.length).toBeGreaterThan(25);
});

test.each(cases)('reads $name without a browser as it must be read', async (one) => {
  const expected = expectedOf(one);
  const { reading } = await readPage(readFileSync(one.file, 'utf8'), expected.url);
  expect(shapeOf(reading, expected)).toEqual(withoutUrl(expected));
});
