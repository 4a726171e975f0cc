import { brandsOf } from '../reading/offers/find-provider';
import { providers } from '../reading/providers';
import { announcedStart } from '../reading/text/announced-start';
import type { KeptReading, MessageClass, Notice, Offer, Status } from '../reading/reading';
import type { RecordedReading } from './record';
import type { Announced } from './span';

/** What one reading says about one provider. */
export interface Mark {
  readonly status: Status;
  readonly reason: { readonly class: MessageClass; readonly text: string } | null;
  readonly announced: Announced | null;
  /** Null when the page does not name the provider. */
  readonly label: string | null;
}

/** What a reading that tells nothing says about every provider. */
export const UNKNOWN_MARK: Mark = { status: 'unknown', reason: null, announced: null, label: null };

/** Whether the page had come to rest: before, it can show something, and prove nothing missing. */
export function isWhole({ observed }: KeptReading): boolean {
  return observed?.settled !== false;
}

/** Page shows the payment area, so what is missing is really missing. */
export function isProof(reading: KeptReading): boolean {
  const { status, because } = reading;
  if (!isWhole(reading)) return false;
  return (
    status === 'offered' ||
    status === 'disabled' ||
    (status === 'absent' && (because === 'not-listed' || because === 'slot-empty'))
  );
}

/** What a reading says by these offers of one provider (`Sighting.shown`). Null for none. */
export function shownMark(
  { reading, at }: RecordedReading,
  provider: string,
  offers: readonly Offer[],
): Mark | null {
  const first = offers[0];
  if (!first) return null;
  const isOpen = first.status === 'offered';
  const notice = noticeFor(provider, reading, isOpen);
  return {
    status: first.status,
    reason: offers.find(({ reason }) => reason)?.reason ?? (isOpen ? null : reasonOf(notice)),
    announced: announcedBy(notice, at),
    label: first.label,
  };
}

/** What a reading says about a provider it leaves out, where it speaks about it at all. */
export function absentMark({ reading, at }: RecordedReading, provider: string): Mark {
  const notice = noticeFor(provider, reading, false);
  return { status: 'absent', reason: reasonOf(notice), announced: announcedBy(notice, at), label: null };
}

/**
 * The store's words about the service, unless they name other providers only. Beside an open offer only a maintenance
 * is still to come; other words are about something else.
 */
function noticeFor(provider: string, { notices }: KeptReading, isOpen: boolean): Notice | null {
  const fits = notices.find(({ class: kind, text }) => {
    if (isOpen && kind !== 'maintenance') return false;
    const named = brandsOf(providers).named(text);
    return named.length === 0 || named.some(({ id }) => id === provider);
  });
  return fits ?? null;
}

function reasonOf(notice: Notice | null): Mark['reason'] {
  return notice && { class: notice.class, text: notice.text };
}

/** Both times are read from the same words; a start after the end is of something else. */
function announcedBy(notice: Notice | null, at: string): Announced | null {
  if (!notice) return null;
  const end = notice.endsAt;
  const start = announcedStart(notice.text, at);
  if (start === null || (end !== null && start >= end)) return end === null ? null : { start: null, end };
  return { start, end };
}
