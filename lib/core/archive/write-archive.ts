import type { RecordedReading } from '../history/record';
import type { LocalRuleRecord } from '../reading/local/live-rules';
import type { WatchRecord } from '../watch/watch';
import { ARCHIVE, NO_COUNTS } from './archive';
import type { ArchiveKind, Deletion } from './archive';
import { blocksOf } from './blocks';
import { sumLines } from './sum-lines';

type Several<T> = Iterable<T> | AsyncIterable<T>;

export interface ArchiveParts {
  /** ISO 8601 in UTC. */
  readonly exportedAt: string;
  readonly deletions: Several<Deletion>;
  readonly watches: Several<WatchRecord>;
  readonly rules: Several<LocalRuleRecord>;
  /** In any order; a file is smallest when those of one store come together. Sample readings are left out. */
  readonly readings: Several<RecordedReading>;
}

/**
 * The file as text, some lines at a time, so that memory stays bounded however much there is. The whole is one JSON
 * document, and at the same time one record a line (docs/HISTORY-FORMAT.md).
 */
export async function* writeArchive(parts: ArchiveParts): AsyncGenerator<string> {
  const counts: Record<ArchiveKind, number> = { ...NO_COUNTS };
  const sum = sumLines();
  const put = (...lines: readonly string[]): string => {
    for (const line of lines) sum.add(line);
    return lines.join('\n') + '\n';
  };
  const head = { fenqi: ARCHIVE.name, version: ARCHIVE.version, exportedAt: parts.exportedAt };
  yield put(`${JSON.stringify(head).slice(0, -1)},`);
  for (const [name, kind, records] of [
    ['deletions', 'deletion', parts.deletions],
    ['watches', 'watch', parts.watches],
    ['rules', 'rule', parts.rules],
  ] as const) {
    yield put(`"${name}":[`);
    // One line is held back: only the last one of a list has no comma.
    let last: string | null = null;
    for await (const record of records) {
      if (last !== null) yield put(`${last},`);
      last = JSON.stringify(record);
      counts[kind] += 1;
    }
    yield put(...(last === null ? [] : [last]), '],');
  }
  yield put('"history":[');
  let open = false;
  for await (const { texts, sightings } of blocksOf(parts.readings)) {
    if (open) yield put(']},');
    open = true;
    counts.reading += sightings.length;
    yield put('{"texts":[', ...listed(texts), '],"sightings":[', ...listed(sightings));
  }
  yield put(...(open ? [']}'] : []), '],');
  const { deletion, watch, rule, reading } = counts;
  const end = { deletions: deletion, watches: watch, rules: rule, readings: reading, crc32: sum.text() };
  yield `"end":${JSON.stringify(end)}}\n`;
}

/** Lines of a list: a comma after each but the last. */
function listed(lines: readonly string[]): string[] {
  return lines.map((line, i) => (i < lines.length - 1 ? `${line},` : line));
}
