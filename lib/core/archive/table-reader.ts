import { isInstant } from '../time/instant';
import { ARCHIVE_LIMITS } from './archive';
import type { ArchiveProblemKind } from './archive';
import type { ArchiveChecks } from './archive-checks';
import { unguardCell } from './csv-cell';
import { IdSet } from './id-set';
import type { ReadLine } from './read-archive';
import { readSighting } from './read-sighting';
import { recordOfRows } from './reading-of-rows';
import { READING_COLUMNS } from './readings-table';
import type { ReadingColumn, ReadingRow } from './readings-table';

/** Offers of one reading; the schema of readings has the same bound. */
const MOST_ROWS = 60;

/** Reads a table of readings row by row. Rows of one reading stand together, as they are written. */
export class TableReader {
  readonly #checks: ArchiveChecks;
  readonly #ids = new IdSet();
  #columns: readonly string[] | null = null;
  #open: { readonly line: number; readonly rows: ReadingRow[] } | null = null;
  #count = 0;

  constructor(checks: ArchiveChecks) {
    this.#checks = checks;
  }

  /** One row's cells, with the line it begins on. Tells what the rows before it came to, once they are complete. */
  take(cells: readonly string[], line: number): ReadLine {
    if (this.#columns === null) {
      this.#columns = cells;
      return isHead(cells) ? null : problem(line, 'not-ours');
    }
    if (cells.length !== this.#columns.length) return problem(line, 'bad-value', 'columns');
    const row = rowOf(this.#columns, cells);
    const [first] = this.#open?.rows ?? [];
    if (this.#open && first?.reading_id === row.reading_id && this.#open.rows.length < MOST_ROWS) {
      this.#open.rows.push(row);
      return null;
    }
    const done = this.end();
    this.#open = { line, rows: [row] };
    return done;
  }

  /** What the last rows came to. */
  end(): ReadLine {
    const open = this.#open;
    this.#open = null;
    return open && this.#record(open.line, open.rows);
  }

  /** False for a file without even a heading. */
  get begun(): boolean {
    return this.#columns !== null;
  }

  #record(line: number, rows: readonly ReadingRow[]): ReadLine {
    const [first] = rows;
    if (!first) return null;
    const odd = COMMON.find((column) => rows.some((row) => row[column] !== first[column]));
    if (odd) return problem(line, 'bad-value', odd);
    const record = recordOfRows(first, rows);
    const seen = readSighting([record.id, record.at, record.account, 0]);
    if (!seen.ok) return problem(line, 'bad-value', COLUMN_OF[seen.at] ?? seen.at);
    const { id, at, account } = seen.value;
    const reading = this.#checks.reading(record.reading);
    if (!reading.ok) return problem(line, 'bad-value', reading.at);
    if (!isInstant(at) || at > this.#checks.latest) return problem(line, 'future', at);
    this.#count += 1;
    if (this.#count > ARCHIVE_LIMITS.records) return problem(line, 'too-many');
    if (!this.#ids.add(id)) return problem(line, 'twice', id);
    return { kind: 'reading', line, value: { id, at, demo: false, account, reading: reading.value } };
  }
}

const COMMON: readonly ReadingColumn[] = READING_COLUMNS.slice(0, READING_COLUMNS.indexOf('provider'));
const COLUMN_OF: Readonly<Record<string, string>> = { id: 'reading_id', at: 'seen_at_utc' };

/** Every column, in any order, and no other: what a column nobody knows would say must not be lost in silence. */
function isHead(cells: readonly string[]): boolean {
  return cells.toSorted().join() === READING_COLUMNS.toSorted().join();
}

function rowOf(columns: readonly string[], cells: readonly string[]): ReadingRow {
  const row = new Map(columns.map((column, i) => [column, unguardCell(cells[i] ?? '')]));
  return Object.fromEntries(READING_COLUMNS.map((column) => [column, row.get(column) ?? ''])) as ReadingRow;
}

function problem(line: number, kind: ArchiveProblemKind, at = ''): ReadLine {
  return { kind: 'problem', problem: { line, kind, at } };
}
