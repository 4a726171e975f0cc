import type { PageKnowledge } from '../../app/ports';
import { sendMessage } from './messages';

const FIRST_WAIT = 300;
const LONGEST_WAIT = 5_000;
const TRIES = 12;

/**
 * Asks the background what a page or frame is read by, in these languages, until it answers: the worker may be
 * starting, or die before it did. Null when it never does (the extension was updated or removed) or the signal ends it.
 */
export async function askKnowledge(
  languages: readonly string[],
  signal: AbortSignal,
): Promise<PageKnowledge | null> {
  let wait = FIRST_WAIT;
  for (let attempt = 0; attempt < TRIES && !signal.aborted; attempt += 1) {
    try {
      return await sendMessage('knowledge', { languages });
    } catch (error) {
      if (isOver(error)) return null;
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }
  return null;
}

/** The background refused it for good, or there is no background of ours any more. */
function isOver(error: unknown): boolean {
  return error instanceof Error && /context invalidated|not accepted/i.test(error.message);
}
