import { parse } from 'papaparse';
import { array, assert, asyncProperty, constantFrom, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveChecks } from '@/lib/adapters/files/archive-schema';
import { openFile } from '@/lib/adapters/files/open-file';
import { writeTable } from '@/lib/adapters/files/write-table';
import type { ArchivePiece } from '@/lib/app/ports/archive';
import { guardCell, unguardCell } from '@/lib/core/archive/csv-cell';
import { READING_COLUMNS, readingRows } from '@/lib/core/archive/readings-table';
import type { RecordedReading } from '@/lib/core/history/record';
import { WRITTEN_AT } from '../../core/archive/archive-of';
import { recorded, someReadings } from '../../core/archive/some-records';
import { anOffer } from '../../core/history/a-reading';
import { valuesOf } from './read-text';

const TRIGGERS = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'];
const cell = tuple(constantFrom('', "'", "''", ...TRIGGERS), string({ unit: 'binary', maxLength: 12 })).map(
  (two) => two.join(''),
);

async function written(text: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const chunk of text) all += chunk;
  return all;
}

const tableOf = (readings: readonly RecordedReading[]) =>
  written(writeTable(READING_COLUMNS, readings.flatMap(readingRows)));

async function read(text: string): Promise<{ kind: string; pieces: readonly ArchivePiece[] }> {
  const file = await openFile(
    new Blob([text]),
    archiveChecks(WRITTEN_AT, () => true),
  );
  const pieces: ArchivePiece[] = [];
  for await (const piece of file.pieces()) pieces.push(piece);
  return { kind: file.kind, pieces };
}

describe('a cell', () => {
  it('never begins like a formula, and comes back as it was', () =>
    assert(
      property(oneof(cell, string()), (text) => {
        expect(TRIGGERS).not.toContain(guardCell(text).at(0) ?? '');
        expect(unguardCell(guardCell(text))).toBe(text);
      }),
      { numRuns: 2000 },
    ));

  it('in a file comes through a parser as the original with its guard', () =>
    assert(
      asyncProperty(array(tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (rows) => {
        const text = await written(
          writeTable(
            ['a', 'b'],
            rows.map(([a, b]) => ({ a, b })),
          ),
        );
        const { data } = parse<string[]>(text.replace('\uFEFF', ''), { delimiter: ',', newline: '\r\n' });
        const [, ...cells] = data.slice(0, -1);
        expect(cells).toEqual(rows.map((row) => row.map(guardCell)));
        for (const one of cells.flat()) expect(TRIGGERS).not.toContain(one.at(0) ?? '');
      }),
      { numRuns: 400 },
    ));
});

/** What a table keeps of a reading. */
function asInTable(record: RecordedReading): RecordedReading {
  const { observed: _, ...reading } = record.reading;
  const kept = { ...reading, mentions: [], notices: [], methods: [], disclosure: null };
  const { item } = kept;
  return {
    ...record,
    reading: { ...kept, item: item && { ...item, name: item.name === '' ? null : item.name } },
  };
}

describe('the table of readings', () => {
  it('begins with the mark that has spreadsheets read Chinese', async () => {
    const text = await tableOf([recorded(1, '2026-11-01T10:00:00.000Z')]);
    expect(text.startsWith('\uFEFFreading_id,seen_at_utc,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('has a row for each provider, with the cheapest plan the page states', () => {
    const plans = anOffer('huabei').plans.map((plan) => ({
      ...plan,
      each: '10.00',
      feeTotal: plan.count === 3 ? '2.50' : '1.20',
    }));
    const record = recorded(1, '2026-11-01T10:00:00.000Z', {
      status: 'offered',
      because: null,
      offers: [
        { ...anOffer('huabei'), plans },
        anOffer('baitiao', { status: 'disabled', reason: { class: 'limit', text: '额度不足' } }),
      ],
    });
    expect(readingRows(record)).toMatchObject([
      { provider: 'huabei', counts: '3 12', cheapest_count: '12', cheapest_fee: '1.20', status: 'offered' },
      { provider: 'baitiao', status: 'disabled', reason_class: 'limit', reason_text: '额度不足' },
    ]);
  });

  it('comes back as what its columns hold, and a second time as the same', () =>
    assert(
      asyncProperty(someReadings, async (readings) => {
        const text = await tableOf(readings);
        const { kind, pieces } = await read(text);
        expect(kind).toBe('table');
        expect(valuesOf(pieces, 'problem')).toEqual([]);
        const back = valuesOf(pieces, 'reading') as readonly RecordedReading[];
        expect(back).toEqual(readings.map(asInTable));
        expect(await tableOf(back)).toBe(text);
      }),
      { numRuns: 60 },
    ));

  it.each([
    ['another table', 'reading_id,b\r\n1,2\r\n', { line: 1, kind: 'not-ours' }],
    ['a row too short', (text: string) => `${text}a,b\r\n`, { line: 3, kind: 'bad-value', at: 'columns' }],
    [
      'a row without an id',
      (text: string) => text.replace(/\n[0-9a-f]{16}/, '\n'),
      { line: 2, at: 'reading_id' },
    ],
    [
      'an id that a spreadsheet rounded',
      (text: string) => text.replace(/\n[0-9a-f]{16}/, '\n1.23E+15'),
      { at: 'reading_id' },
    ],
    [
      'a store with a path',
      (text: string) => text.replace(',checkout,', ',shopping,'),
      { line: 2, at: 'page.kind' },
    ],
    [
      'a time to come',
      (text: string) => text.replace('2026-11-01', '2027-11-01'),
      { line: 2, kind: 'future' },
    ],
  ])('is refused for %s, by its line', async (_, change, problem) => {
    const sound = await tableOf([recorded(1, '2026-11-01T10:00:00.000Z')]);
    const { pieces } = await read(typeof change === 'string' ? change : change(sound));
    expect(valuesOf(pieces, 'problem')).toMatchObject([problem]);
  });

  it('counts lines by the file, also where cells hold line ends', async () => {
    const named = (n: number, name: string) =>
      recorded(n, '2026-11-01T10:00:00.000Z', { item: { id: null, name, price: null } });
    const text = await tableOf([named(1, 'a\nb\r\n"c'), named(2, 'x'), named(2, 'y')]);
    const { pieces } = await read(text);
    expect(pieces).toMatchObject([
      { kind: 'reading', line: 2, value: { reading: { item: { name: 'a\nb\r\n"c' } } } },
      { kind: 'problem', problem: { line: 5, kind: 'bad-value', at: 'item_name' } },
    ]);
  });
});
