import type { RecordedReading } from '../history/record';

/** How a page is looked at without the user: fetched and parsed, opened in an inactive tab, or not at all. */
export type LookWay = 'fetch' | 'tab' | 'remind';

/** What a look at a page for a re-check came back with. Nothing here is a failure of the code: nothing throws. */
export type Look =
  /** The page came to rest and was read. `url`: where it ended up, with its query. */
  | { readonly kind: 'seen'; readonly record: RecordedReading; readonly url: string }
  /** A notice page's drawn text, blocks parted by line breaks; at most 200,000 characters. */
  | { readonly kind: 'text'; readonly text: string; readonly lang: string | null; readonly url: string }
  /** The host answered with an error. `retryAfter`: the header as it stands, seconds or a date. */
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter: string | null }
  | { readonly kind: 'no-answer'; readonly because: NoAnswer }
  /** It leads to another address (a log-in, mostly), which was not gone to, or is not ours to read. */
  | { readonly kind: 'elsewhere' }
  /** The origin's permission is not there (any more). */
  | { readonly kind: 'not-allowed' };

/** `closed`: the user closed the tab, or took it over. `not-a-page`: no HTML, or larger than is read. */
export type NoAnswer = 'offline' | 'timeout' | 'network' | 'closed' | 'not-a-page';

/** What asking for an origin's robots.txt came to (RFC 9309, 2.3.1). */
export type RobotsAnswer =
  /** At most 500 KiB of it (RFC 9309, 2.5). */
  | { readonly kind: 'file'; readonly text: string }
  /** 4xx: there is none, nothing is forbidden. */
  | { readonly kind: 'none' }
  /** 5xx or no answer: until it answers, everything is forbidden. */
  | { readonly kind: 'unreachable'; readonly retryAfter: string | null };

export type RobotsVerdict = 'allowed' | 'forbidden' | 'unknown';
