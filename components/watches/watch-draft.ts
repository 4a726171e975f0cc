import type { CurrencyCode } from '@/lib/core/money/amount';
import { isDecimalString } from '@/lib/core/money/amount';
import type { WantedWatch } from '@/lib/core/watch/wanted-watch';
import { publicPage, recheckFor } from '@/lib/core/watch/recheck-address';
import { kindByAddress } from '@/lib/core/reading/page/kind-by-address';
import type { Watch, WatchWish } from '@/lib/core/watch/watch';
import type { WatchProblem } from '@/lib/core/watch/watch-problem';

/** A watch half filled in, as its form holds it. */
export interface WatchDraft {
  readonly store: string;
  /** Empty: any. */
  readonly provider: string;
  readonly item: { readonly id: string; readonly name: string | null } | null;
  readonly kind: WatchWish['kind'];
  readonly measure: 'price' | 'fee';
  readonly amount: string;
  readonly currency: CurrencyCode;
  /** The page is looked at again without the user. */
  readonly recheck: boolean;
  readonly url: string;
}

export function draftOf({ target, wish, recheck }: Watch): WatchDraft {
  return {
    store: target.store,
    provider: target.provider ?? '',
    item: target.item,
    kind: wish.kind,
    measure: wish.kind === 'cheaper' ? wish.measure : 'price',
    amount: wish.kind === 'cheaper' ? wish.than.amount : '',
    currency: wish.kind === 'cheaper' ? wish.than.currency : 'CNY',
    recheck: recheck !== null,
    url: recheck?.url ?? '',
  };
}

/** What the draft asks for, or the first thing that is wrong with it. */
export function wantedBy(
  draft: WatchDraft,
): { readonly wanted: WantedWatch } | { readonly problem: WatchProblem } {
  const { store, provider, item, kind, measure, amount, currency } = draft;
  const than = amount.trim().replace(/,/g, '');
  if (kind === 'cheaper' && !item) return { problem: 'needs-item' };
  if (kind === 'cheaper' && !(isDecimalString(than) && Number(than) > 0)) return { problem: 'not-an-amount' };
  const url = draft.recheck ? publicPage(draft.url.trim()) : null;
  const page = url ? recheckFor(url, kindByAddress(new URL(url).pathname) ?? 'other') : null;
  if (draft.recheck && !page) return { problem: 'not-a-public-page' };
  const wish: WatchWish = kind === 'cheaper' ? { kind, measure, than: { amount: than, currency } } : { kind };
  return {
    wanted: { target: { store, provider: provider || null, item }, wish, recheck: page, anyway: false },
  };
}
