import { isInstant } from '../time/instant';
import type { Deletion } from './archive';
import type { Checked } from './archive-checks';

export const RECORD_ID = /^[0-9a-f]{16}$/;

const KEYS = 'at,id,store,undone,until';

/** A deletion as it stands in a file; nothing but its five values may be there. */
export function readDeletion(value: unknown): Checked<Deletion> {
  if (typeof value !== 'object' || value === null || Object.keys(value).toSorted().join() !== KEYS)
    return { ok: false, at: '' };
  const { id, at, store, until, undone } = value as Record<keyof Deletion, unknown>;
  if (typeof id !== 'string' || !RECORD_ID.test(id)) return { ok: false, at: 'id' };
  if (!isMoment(at)) return { ok: false, at: 'at' };
  if (store !== null && (typeof store !== 'string' || store === '' || store.length > 253))
    return { ok: false, at: 'store' };
  if (!isMoment(until)) return { ok: false, at: 'until' };
  if (undone !== null && !isMoment(undone)) return { ok: false, at: 'undone' };
  return { ok: true, value: { id, at, store, until, undone } };
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && isInstant(value);
}
