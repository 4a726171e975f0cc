import { parse } from 'papaparse';
import type { ArchivePiece } from '../../app/ports/archive';
import { ARCHIVE_LIMITS } from '../../core/archive/archive';
import type { ArchiveChecks } from '../../core/archive/archive-checks';
import { TableReader } from '../../core/archive/table-reader';
import { lines } from './lines';
import { MOST_PROBLEMS, unreadable } from './read-archive-file';
import { unpack } from './unpack';

/** Rows parsed at once. */
const AT_ONCE = 500;

interface Rows {
  readonly text: string;
  /** Line on which each row begins. */
  readonly lines: readonly number[];
}

/** Reads a CSV of readings (RFC 4180), packed or not, in bounded memory. Nothing of it counts if there is a problem. */
export async function* readTableFile(
  file: Blob,
  checks: ArchiveChecks,
  onProgress?: (share: number) => void,
): AsyncGenerator<ArchivePiece> {
  const reader = new TableReader(checks);
  let problems = 0;
  let line = 1;
  const tell = function* (piece: ReturnType<TableReader['take']>): Generator<ArchivePiece> {
    if (piece?.kind === 'problem') problems += 1;
    if (piece) yield piece;
  };
  try {
    for await (const rows of rowsOf(lines(await unpack(file, onProgress)))) {
      const { data } = parse<string[]>(rows.text, { delimiter: ',', newline: '\n', header: false });
      for (const [i, cells] of data.entries()) {
        line = rows.lines[i] ?? line;
        yield* tell(reader.take(cells, line));
        if (problems >= MOST_PROBLEMS || (problems > 0 && line === 1)) return;
      }
    }
    yield* tell(reader.end());
    if (!reader.begun) yield { kind: 'problem', problem: { line: 0, kind: 'not-ours', at: '' } };
  } catch (error) {
    const kind = unreadable(error);
    if (kind === null) throw error;
    yield { kind: 'problem', problem: { line: line + 1, kind, at: '' } };
  }
}

/** Lines put together to whole rows: a line end within quotes is part of a cell. */
async function* rowsOf(given: AsyncIterable<string>): AsyncGenerator<Rows> {
  let rows: string[] = [];
  let begins: number[] = [];
  let open: string | null = null;
  let quoted = false;
  let from = 0;
  let line = 0;
  for await (const one of given) {
    line += 1;
    if (open === null) from = line;
    open = open === null ? one : `${open}\n${one}`;
    if (one.split('"').length % 2 === 0) quoted = !quoted;
    if (quoted && open.length <= ARCHIVE_LIMITS.line) continue;
    quoted = false;
    const row = open.endsWith('\r') ? open.slice(0, -1) : open;
    open = null;
    if (row === '') continue;
    rows.push(row);
    begins.push(from);
    if (rows.length < AT_ONCE) continue;
    yield { text: rows.join('\n'), lines: begins };
    [rows, begins] = [[], []];
  }
  if (open !== null) {
    rows.push(open);
    begins.push(from);
  }
  if (rows.length > 0) yield { text: rows.join('\n'), lines: begins };
}
