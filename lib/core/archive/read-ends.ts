import { isInstant } from '../time/instant';
import { ARCHIVE } from './archive';
import type { ArchiveCounts } from './archive';
import { boundedJson } from './bounded-json';

/** The first line: when the file was written, or why it is none of ours to read. */
export function readHead(
  line: string,
): { readonly exportedAt: string } | { readonly problem: 'not-ours' | 'newer' } {
  const json = boundedJson(line.replace(/,$/, '}'));
  const head = json.ok ? asObject(json.value) : {};
  const { version, exportedAt } = head;
  if (head['fenqi'] !== ARCHIVE.name || typeof version !== 'number') return { problem: 'not-ours' };
  if (version > ARCHIVE.version) return { problem: 'newer' };
  if (version !== 1 || typeof exportedAt !== 'string' || !isInstant(exportedAt))
    return { problem: 'not-ours' };
  return { exportedAt };
}

export interface ArchiveEnd {
  readonly counts: ArchiveCounts;
  /** Eight hex digits; null in a file that another tool wrote without one. */
  readonly crc32: string | null;
}

const END_KEYS: ReadonlySet<string> = new Set(['deletions', 'watches', 'rules', 'readings', 'crc32']);

/** The last line, `"end":{…}}`; null when it is not as it must be. */
export function readEnd(line: string): ArchiveEnd | null {
  const json = boundedJson(`{${line}`);
  const end = json.ok ? asObject(asObject(json.value)['end']) : {};
  if (Object.keys(end).some((key) => !END_KEYS.has(key))) return null;
  const { deletions, watches, rules, readings, crc32 = null } = end;
  if (!isCount(deletions) || !isCount(watches) || !isCount(rules) || !isCount(readings)) return null;
  if (crc32 !== null && typeof crc32 !== 'string') return null;
  return { counts: { deletion: deletions, watch: watches, rule: rules, reading: readings }, crc32 };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
