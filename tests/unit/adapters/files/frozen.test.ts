import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { pack } from '@/lib/adapters/files/pack';
import { writeArchive } from '@/lib/core/archive/write-archive';
import { WRITTEN_AT } from '../../core/archive/archive-of';
import { idOf, recorded, SOME_DELETION, SOME_WATCHES } from '../../core/archive/some-records';
import { anOffer } from '../../core/history/a-reading';
import { readText, valuesOf } from './read-text';

/** What the frozen file holds. A change here, or in the file, breaks files that people have kept. */
const READINGS = [
  recorded(1, '2026-11-01T10:00:00.000Z'),
  recorded(2, '2026-11-01T10:30:00.000Z', {
    status: 'offered',
    because: null,
    item: { id: 'x3', name: '手机 X3', price: { amount: '1999.00', currency: 'CNY' } },
    offers: [anOffer('huabei')],
  }),
  recorded(3, '2026-11-02T10:00:00.000Z'),
  {
    ...recorded(4, '2026-11-02T10:00:00.000Z', {
      page: { url: 'https://shop.example/p', store: 'shop.example', kind: 'product', locale: null },
    }),
    account: idOf(77),
  },
];
const PARTS = {
  exportedAt: WRITTEN_AT,
  deletions: [SOME_DELETION],
  watches: SOME_WATCHES,
  rules: [],
  readings: READINGS,
};
const FROZEN = readFileSync(path.join(import.meta.dirname, 'frozen/history-v1.json'), 'utf8');

it('reads a file of version 1 as it always did', async () => {
  const pieces = await readText(FROZEN);
  expect(valuesOf(pieces, 'problem')).toEqual([]);
  expect(valuesOf(pieces, 'reading')).toEqual(READINGS);
  expect(valuesOf(pieces, 'watch')).toEqual(SOME_WATCHES);
  expect(valuesOf(pieces, 'deletion')).toEqual([SOME_DELETION]);
});

it.each([false, true])('writes version 1 to the letter (gzip: %s)', async (gzip) => {
  const bytes = pack(writeArchive(PARTS), { gzip });
  const plain = gzip ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes;
  expect(await new Response(plain).text()).toBe(FROZEN);
});
