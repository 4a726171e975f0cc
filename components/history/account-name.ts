import { UNKNOWN_ACCOUNT } from '@/lib/core/history/record';
import type { Words } from '../ui/create-words';

/** An account has no name here, only a mark: it is told apart by number and the beginning of its mark. */
export function accountName(t: Words['t'], account: string, index: number): string {
  return account === UNKNOWN_ACCOUNT
    ? t('account_unknown')
    : t('account_known', String(index + 1), account.slice(0, 4));
}
