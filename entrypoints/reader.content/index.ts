import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followFrame } from '@/lib/adapters/dom/follow-frame';
import { onMessage } from '@/lib/adapters/browser/listen';
import { sendMessage } from '@/lib/adapters/browser/messages';
import type { FrameReport } from '@/lib/adapters/browser/messages';
import { newId } from '@/lib/adapters/browser/new-id';
import { tellUntilHeard } from '@/lib/adapters/browser/tell-until-heard';
import { followPage, PACE, RESTED } from '@/lib/adapters/dom/follow-page';
import type { Following, Look, Pace } from '@/lib/adapters/dom/follow-page';
import { usableRules } from '@/lib/adapters/dom/usable-rules';
import type { LocalRule } from '@/lib/core/reading/local/local-rule';

/**
 * Reads the page it is in and tells the background each changed reading. In a frame of another origin it only tells what
 * the frame shows; frames of the page's own origin are read with the page. Registered at run time, per granted site.
 */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  allFrames: true,
  main(ctx) {
    // A page is read once, also when the user checks it by hand where the reader already runs.
    const key = Symbol.for('fenqi-radar.reader');
    const world = globalThis as { [key]?: AbortController };
    if (world[key] && !world[key].signal.aborted) return;
    const life = new AbortController();
    world[key] = life;
    ctx.onInvalidated(() => life.abort());
    if (window !== window.top) {
      if (!isPartOfPage())
        followFrame(
          document,
          // The worker may be starting; the next change of the frame tells again.
          (said) => void sendMessage('frame-said', said).catch(() => undefined),
          life.signal,
        );
      return;
    }
    let id = newId();
    const tell = ({ reading, at, settled, repeat, fits }: Look) => {
      if (!browser.runtime?.id) return life.abort();
      if (!repeat) id = newId();
      const told = fits.length > 0 ? { fits } : {};
      void tellUntilHeard({ id, at, reading, settled, ...told }, life.signal);
    };
    const frames = new Map<string, FrameReport>();
    let following: Following | null = null;
    let round = new AbortController();
    const follow = async (pace: Pace) => {
      round.abort();
      round = new AbortController();
      const { signal } = round;
      const local = usableRules(document, await ownRules());
      if (signal.aborted || life.signal.aborted) return;
      following = followPage(document, tell, AbortSignal.any([life.signal, signal]), { pace, local });
      for (const report of frames.values()) following.hear(report);
    };
    void follow(PACE);
    const ends = [
      onMessage('frame-reported', (report) => {
        if (frames.size < MOST_FRAMES) frames.set(JSON.stringify({ ...report, text: '' }), report);
        following?.hear(report);
      }),
      // The user taught something, or took it back: the page has long come to rest and is read at once.
      onMessage('rules-changed', () => void follow(RESTED)),
    ];
    life.signal.addEventListener('abort', () => browser.runtime?.id && ends.forEach((end) => end()));
  },
});

const MOST_FRAMES = 40;

/** In a frame of the same origin as the document around it, which looks into it. */
function isPartOfPage(): boolean {
  try {
    return window.frameElement !== null;
  } catch {
    return false;
  }
}

/** The user's own rules for this store. Without an answer the page is read without them. */
async function ownRules(): Promise<readonly LocalRule[]> {
  const patience = new Promise<readonly LocalRule[]>((resolve) => setTimeout(() => resolve([]), 1_500));
  return Promise.race([sendMessage('local-rules').catch(() => []), patience]);
}
