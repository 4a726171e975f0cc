import type { ExportKind } from '@/components/data/export-card';
import { archiveHistory } from '@/lib/adapters/database/archive/archive-history';
import { eachSuspension } from '@/lib/adapters/database/archive/each-suspension';
import { pack } from '@/lib/adapters/files/pack';
import type { SaveTarget } from '@/lib/adapters/files/save-file';
import { writeTable } from '@/lib/adapters/files/write-table';
import { partsOf } from '@/lib/app/archive/keep-backups';
import { withProgress } from '@/lib/app/archive/with-progress';
import { READING_COLUMNS, readingRows } from '@/lib/core/archive/readings-table';
import type { ReadingRow } from '@/lib/core/archive/readings-table';
import { SUSPENSION_COLUMNS, suspensionRow } from '@/lib/core/archive/suspensions-table';
import { writeArchive } from '@/lib/core/archive/write-archive';
import type { RecordedReading } from '@/lib/core/history/record';
import type { Episode } from '@/lib/core/history/span';

const ENDINGS: Readonly<Record<ExportKind, string>> = {
  history: '.json',
  'history-gzip': '.json.gz',
  readings: '-readings.csv',
  suspensions: '-suspensions.csv',
};

/** "fenqi-radar-2026-11-22.json": the day is the user's own. */
export function exportName(kind: ExportKind, now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `fenqi-radar-${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}${ENDINGS[kind]}`;
}

/** Streams the whole history into a file, in bounded memory. Rejects with an AbortError when stopped. */
export async function exportFile(
  kind: ExportKind,
  target: SaveTarget,
  signal: AbortSignal,
  onShare: (share: number) => void,
): Promise<void> {
  const all = Math.max(1, await archiveHistory.countReadings());
  const readings = withProgress(archiveHistory.eachReading(), signal, (count) =>
    onShare(Math.min(1, count / all)),
  );
  const text = await textOf(kind, readings);
  await target.write(pack(text, { gzip: kind === 'history-gzip' }), signal);
}

async function textOf(
  kind: ExportKind,
  readings: AsyncIterable<RecordedReading>,
): Promise<AsyncGenerator<string>> {
  if (kind === 'readings') return writeTable(READING_COLUMNS, rows(readings));
  if (kind === 'suspensions') return writeTable(SUSPENSION_COLUMNS, suspensions(eachSuspension()));
  return writeArchive({ ...(await partsOf(archiveHistory, new Date().toISOString())), readings });
}

async function* rows(readings: AsyncIterable<RecordedReading>): AsyncGenerator<ReadingRow> {
  for await (const record of readings) yield* readingRows(record);
}

async function* suspensions(episodes: AsyncIterable<Episode>) {
  for await (const episode of episodes) yield suspensionRow(episode);
}
