import { describe, expect, it } from 'vitest';
import { asCsv } from '@/components/compare/as-csv';
import { csvCell } from '@/components/compare/csv-cell';
import { weighSheet } from '@/components/compare/weigh-sheet';
import { NO_ASSUMPTIONS } from '@/lib/core/plans/compare/assumptions';
import { words } from '../fixtures';
import { FREE, row, sheet } from './a-sheet';

describe('a cell', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+cmd', "'+cmd"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\r=1', `"'\r=1"`],
    ['-12.50', '-12.50'],
    ['12', '12'],
    ['a "b", c', '"a ""b"", c"'],
    ['two\nlines', '"two\nlines"'],
  ])('%j becomes %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('the comparison as CSV', () => {
  const given = sheet([FREE, row('w2', 'in-full', { discount: '200' }, '=HYPERLINK("x")')]);
  const lines = asCsv(words(), given, weighSheet(given, NO_ASSUMPTIONS)).split('\r\n');

  it('has a line a way, cheapest first, as many cells in each', () => {
    expect(lines).toHaveLength(1 + 2 + 1);
    expect(lines[1]).toMatch(/^"'=HYPERLINK\(""x""\)",/);
    expect(lines[1]).toContain(',5500.00,5500.00,5500.00,0.00,');
    expect(lines[2]).toMatch(
      /^Interest-free · 12 payments,.*,CNY,12,500\.00,6000\.00,6000\.00,6000\.00,500\.00/,
    );
    expect(lines.at(-1)).toBe('');
  });

  it('keeps numbers bare and rates as fractions', () => {
    const rates = lines[2]?.split(',').slice(12, 14).map(Number) ?? [];
    expect(rates[0]).toBeGreaterThan(0.15);
    expect(rates[0]).toBe(rates[1]);
  });
});
