import { UNKNOWN_ACCOUNT } from '../core/history/record';
import type { RecordedReading } from '../core/history/record';
import type { Reading } from '../core/reading/reading';
import { accountOf } from './account-of';
import { attributeView } from './attribute-view';
import type { SentView } from './ports';
import type { AccountMarker } from './ports/account';

/** A reading that was taken without the user, as it is kept. `at` is ISO 8601 in UTC. */
export function recheckRecord(
  id: string,
  at: string,
  { work: _, ...reading }: Reading,
  looked: 'fetch' | 'tab',
  account = UNKNOWN_ACCOUNT,
): RecordedReading {
  const page = { ...reading.page, looked };
  return { id, at, demo: false, account, reading: { ...reading, page } };
}

/** The same of what the reader in a re-check's tab told; throws where the browser knows better than the page. */
export async function recordOfTab(
  { account: label, ...sent }: SentView,
  url: string,
  now: string,
  accountMarker: AccountMarker,
): Promise<RecordedReading> {
  const { id, at, reading } = attributeView(sent, url, now);
  return recheckRecord(id, at, reading, 'tab', await accountOf(accountMarker, reading.page.store, label));
}
