import type { Look } from '../../core/watch/look';
import { bodyBytes } from './body-bytes';
import { decodePage } from './decode-page';

export interface FetchedPage {
  readonly kind: 'page';
  readonly html: string;
}
type NoPage = Extract<Look, { kind: 'status' | 'no-answer' | 'elsewhere' }>;

const LONGEST_WAIT = 20_000;
const MOST_BYTES = 4_000_000;

/**
 * Asks for one page as the user's own browser would, with their session, and for nothing that belongs to it. A redirect
 * is never followed: where it leads cannot be seen before going there, and most lead to a log-in. `deadline` is ISO
 * 8601 in UTC.
 */
export async function fetchPage(url: string, deadline: string): Promise<FetchedPage | NoPage> {
  if (!navigator.onLine) return noAnswer('offline');
  const wait = Math.max(0, Math.min(LONGEST_WAIT, Date.parse(deadline) - Date.now()));
  const signal = AbortSignal.timeout(wait);
  try {
    const response = await fetch(url, {
      credentials: 'include',
      redirect: 'manual',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml;q=0.9' },
      signal,
    });
    return await pageIn(response);
  } catch {
    if (signal.aborted) return noAnswer('timeout');
    return noAnswer(navigator.onLine ? 'network' : 'offline');
  }
}

async function pageIn(response: Response): Promise<FetchedPage | NoPage> {
  const { status, headers, type, body } = response;
  if (type === 'opaqueredirect') return { kind: 'elsewhere' };
  const contentType = headers.get('content-type')?.trim() ?? '';
  const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/i.test(contentType);
  if (!response.ok || !isPage) {
    await body?.cancel();
    if (response.ok) return noAnswer('not-a-page');
    return { kind: 'status', status, retryAfter: headers.get('retry-after') };
  }
  const { bytes, whole } = await bodyBytes(response, MOST_BYTES);
  return whole ? { kind: 'page', html: decodePage(bytes, contentType) } : noAnswer('not-a-page');
}

function noAnswer(because: Extract<NoPage, { kind: 'no-answer' }>['because']): NoPage {
  return { kind: 'no-answer', because };
}
