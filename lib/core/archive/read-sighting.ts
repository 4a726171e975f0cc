import { UNKNOWN_ACCOUNT } from '../history/record';
import { isInstant } from '../time/instant';
import type { Checked } from './archive-checks';
import { RECORD_ID } from './read-deletion';

export interface Sighting {
  readonly id: string;
  readonly at: string;
  readonly account: string;
  /** Place of its text in the block, from 0. */
  readonly text: number;
}

/** A sighting as it stands in a file: id, time, account marker, text. */
export function readSighting(value: unknown): Checked<Sighting> {
  if (!Array.isArray(value) || value.length !== 4) return { ok: false, at: '' };
  const [id, at, account, text] = value as readonly unknown[];
  if (typeof id !== 'string' || !RECORD_ID.test(id)) return { ok: false, at: 'id' };
  if (typeof at !== 'string' || !isInstant(at)) return { ok: false, at: 'at' };
  if (typeof account !== 'string' || !(account === UNKNOWN_ACCOUNT || RECORD_ID.test(account)))
    return { ok: false, at: 'account' };
  if (typeof text !== 'number' || !Number.isSafeInteger(text) || text < 0) return { ok: false, at: 'text' };
  return { ok: true, value: { id, at, account, text } };
}
