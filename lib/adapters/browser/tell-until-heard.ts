import type { SentView } from '../../app/ports';
import { sendMessage } from './messages';

const FIRST_WAIT = 400;
const LONGEST_WAIT = 30_000;
const TRIES = 12;

/**
 * Tells the background a reading until it answers. The worker may die between hearing and writing; the reading
 * keeps its id, so that telling it twice records it once. Gives up when the extension was updated or removed.
 */
export async function tellUntilHeard(view: SentView, signal: AbortSignal): Promise<void> {
  let wait = FIRST_WAIT;
  for (let attempt = 0; attempt < TRIES && !signal.aborted; attempt += 1) {
    try {
      await sendMessage('reading-changed', view);
      return;
    } catch (error) {
      if (isOver(error)) return;
      await new Promise((resolve) => setTimeout(resolve, wait));
      wait = Math.min(wait * 2, LONGEST_WAIT);
    }
  }
}

/** The background refused it for good, or there is no background of ours any more. */
function isOver(error: unknown): boolean {
  return error instanceof Error && /context invalidated|not accepted/i.test(error.message);
}
