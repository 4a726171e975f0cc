import robotsParser from 'robots-parser';
import type { Robots } from '../../app/ports/watches';
import { bodyBytes } from './body-bytes';

/** The name a robots.txt may speak to us by. */
export const PRODUCT_TOKEN = 'FenqiRadar';

const LONGEST_WAIT = 10_000;
/** 500 KiB (RFC 9309, 2.5). What stands behind them is not read. */
const MOST_BYTES = 512_000;

/** What robots.txt files say (RFC 9309). Asked without the user's session: the answer is for everybody. */
export const robots: Robots = {
  async ask(origin) {
    try {
      const response = await fetch(`${origin}/robots.txt`, {
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(LONGEST_WAIT),
      });
      const { status, ok, headers } = response;
      if (ok) {
        const { bytes } = await bodyBytes(response, MOST_BYTES);
        return { kind: 'file', text: new TextDecoder().decode(bytes) };
      }
      await response.body?.cancel();
      // A server that asks for patience has not said that nothing is forbidden.
      if (status >= 400 && status < 500 && status !== 429) return { kind: 'none' };
      return { kind: 'unreachable', retryAfter: headers.get('retry-after') };
    } catch {
      return { kind: 'unreachable', retryAfter: null };
    }
  },

  judge(text, url) {
    const allowed = robotsParser(new URL('/robots.txt', url).href, text).isAllowed(url, PRODUCT_TOKEN);
    return allowed === undefined ? 'unknown' : allowed ? 'allowed' : 'forbidden';
  },
};
