import type { RecordedReading } from '../core/history/record';
import type { Reading } from '../core/reading/reading';
import { accountOf } from './account-of';
import { attributeView } from './attribute-view';
import type { SentView } from './ports';
import type { AccountMarker } from './ports/account';

/** What a look brought. `at` is ISO 8601 in UTC; `label` is the account's name, where the page shows one. */
export interface Looked {
  readonly id: string;
  readonly at: string;
  readonly reading: Reading;
  readonly label: string | undefined;
}

/** A reading that was taken without the user, as it is kept. */
export async function recheckRecord(
  { id, at, reading, label }: Looked,
  looked: 'fetch' | 'tab',
  accountMarker: AccountMarker,
): Promise<RecordedReading> {
  const { work: _, ...kept } = reading;
  const account = await accountOf(accountMarker, kept.page.store, label);
  return { id, at, demo: false, account, reading: { ...kept, page: { ...kept.page, looked } } };
}

/** The same of what the reader in a re-check's tab told; throws where the browser knows better than the page. */
export function recordOfTab(
  { account: label, ...sent }: SentView,
  url: string,
  now: string,
  accountMarker: AccountMarker,
): Promise<RecordedReading> {
  return recheckRecord({ ...attributeView(sent, url, now), label }, 'tab', accountMarker);
}
