import { writeArchive } from '@/lib/core/archive/write-archive';
import type { ArchiveParts } from '@/lib/core/archive/write-archive';

export const WRITTEN_AT = '2026-11-22T09:00:00.000Z';

/** The text of a file that holds these. */
export async function archiveOf(parts: Partial<ArchiveParts>): Promise<string> {
  const whole = { exportedAt: WRITTEN_AT, deletions: [], watches: [], rules: [], readings: [], ...parts };
  let text = '';
  for await (const chunk of writeArchive(whole)) text += chunk;
  return text;
}
