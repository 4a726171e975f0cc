import type { Look, Sentinel, Verdict } from '../ports/guard';
import { isEmpty, missingIn, NOTHING } from './counts';

/**
 * What the sentinel says of the database as it was found. Without a sentinel nothing is known, and nothing is wrong.
 * `schema`: the newest version this release knows.
 */
export function verdictOf(sentinel: Sentinel | null, look: Look, schema: number): Verdict {
  if (look.kind === 'failed') return 'unopenable';
  if (look.kind === 'there' && look.schema > schema) return 'newer';
  if (!sentinel) return 'fine';
  const least = sentinel.intent?.least ?? sentinel.counts;
  const found = look.kind === 'there' ? look.counts : NOTHING;
  if (!isEmpty(least) && isEmpty(found)) return 'empty';
  if (look.kind === 'there' && look.id !== null && look.id !== sentinel.database) return 'another';
  return isEmpty(missingIn(found, least)) ? 'fine' : 'shrunk';
}

/** True when nothing may be written, nor the database opened, before the user has decided. */
export function isBlocking(verdict: Verdict): boolean {
  return verdict !== 'fine' && verdict !== 'shrunk';
}
