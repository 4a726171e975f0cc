import { decodePage } from './decode-page';
import { retryAfter } from './retry-after';

export interface FetchedPage {
  readonly kind: 'page';
  readonly html: string;
}

/** `moved`: it answers with another address, which was not gone to. */
export interface FetchFailure {
  readonly kind: 'offline' | 'timeout' | 'blocked' | 'login' | 'moved' | 'no-html' | 'other';
  /** HTTP status; null when there was no answer. */
  readonly status: number | null;
  /** ISO 8601 in UTC; null where the server did not say. */
  readonly retryAfter: string | null;
}

const LONGEST_WAIT = 20_000;
const MOST_BYTES = 4_000_000;

/**
 * Asks for one page as the user's own browser would, with their session, and for nothing that belongs to it. A redirect
 * is never followed: where it leads cannot be seen before going there, and most lead to a log-in.
 */
export async function fetchPage(url: string, now: string): Promise<FetchedPage | FetchFailure> {
  if (!navigator.onLine) return failed('offline');
  const signal = AbortSignal.timeout(LONGEST_WAIT);
  try {
    const response = await fetch(url, {
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9' },
      signal,
    });
    return await pageIn(response, now);
  } catch {
    if (signal.aborted) return failed('timeout');
    return failed(navigator.onLine ? 'other' : 'offline');
  }
}

async function pageIn(response: Response, now: string): Promise<FetchedPage | FetchFailure> {
  const { status, headers } = response;
  const refuse = async (kind: FetchFailure['kind']): Promise<FetchFailure> => {
    await response.body?.cancel();
    return { kind, status: status || null, retryAfter: retryAfter(headers.get('retry-after'), now) };
  };
  if (response.type === 'opaqueredirect') return failed('moved');
  if (status === 401) return refuse('login');
  if (status === 403 || status === 429) return refuse('blocked');
  if (!response.ok) return refuse('other');
  const type = headers.get('content-type') ?? '';
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type.trim())) return refuse('no-html');
  const bytes = await bytesOf(response);
  return bytes ? { kind: 'page', html: decodePage(bytes, type) } : failed('other');
}

/** What the answer holds; null when that is more than a page is. */
async function bytesOf(response: Response): Promise<Uint8Array | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(parts as BlobPart[]).arrayBuffer());
}

function failed(kind: FetchFailure['kind']): FetchFailure {
  return { kind, status: null, retryAfter: null };
}
