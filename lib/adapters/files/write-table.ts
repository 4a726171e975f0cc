import { unparse } from 'papaparse';
import { guardCell } from '../../core/archive/csv-cell';

/** Without it spreadsheets take UTF-8 for the system's own encoding, and Chinese for noise. */
const BYTE_ORDER_MARK = '\uFEFF';
const AT_ONCE = 500;

/**
 * Rows as CSV (RFC 4180, UTF-8), some hundreds at a time. Every cell is made harmless for spreadsheets
 * (lib/core/archive/csv-cell.ts).
 */
export async function* writeTable<Column extends string>(
  columns: readonly Column[],
  rows: Iterable<Readonly<Record<Column, string>>> | AsyncIterable<Readonly<Record<Column, string>>>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + columns.join(',') + '\r\n';
  let waiting: string[][] = [];
  for await (const row of rows) {
    waiting.push(columns.map((column) => guardCell(row[column])));
    if (waiting.length < AT_ONCE) continue;
    yield csv(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield csv(waiting);
}

function csv(rows: string[][]): string {
  return unparse(rows, { newline: '\r\n', delimiter: ',' }) + '\r\n';
}
