import { UNKNOWN_ACCOUNT } from '../core/history/record';
import type { AccountMarker } from './ports/account';

/** The marker of the account that a page at the store names (`RecordedReading.account`); "unknown" where it names none. */
export async function accountOf(
  accountMarker: AccountMarker,
  store: string,
  label: string | undefined,
): Promise<string> {
  return label === undefined ? UNKNOWN_ACCOUNT : accountMarker(store, label);
}
