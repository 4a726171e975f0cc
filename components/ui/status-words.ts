import type { Because, PageKind, Status } from '@/lib/core/reading/reading';
import type { MessageKey } from './create-words';

/** Which sentence says a status, a reason for not knowing, a kind of page. */
export const STATUS_WORD: Readonly<Record<Status, MessageKey>> = {
  offered: 'status_offered',
  disabled: 'status_disabled',
  absent: 'status_absent',
  unknown: 'status_unknown',
};

export const BECAUSE_WORD: Readonly<Record<Because, MessageKey>> = {
  'not-listed': 'because_not_listed',
  'slot-empty': 'because_slot_empty',
  'still-loading': 'because_still_loading',
  blocked: 'because_blocked',
  'signed-out': 'because_signed_out',
  'out-of-stock': 'because_out_of_stock',
  'error-page': 'because_error_page',
  'no-payment-area': 'because_no_payment_area',
  'not-a-store-page': 'because_not_a_store_page',
};

export const KIND_WORD: Readonly<Record<PageKind, MessageKey>> = {
  product: 'kind_product',
  cart: 'kind_cart',
  checkout: 'kind_checkout',
  listing: 'kind_listing',
  other: 'kind_other',
};
