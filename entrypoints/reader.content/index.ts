import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followFrame } from '@/lib/adapters/dom/follow-frame';
import { followPage } from '@/lib/adapters/dom/follow-page';
import { onMessage } from '@/lib/adapters/browser/listen';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { newId } from '@/lib/adapters/browser/new-id';
import { tellUntilHeard } from '@/lib/adapters/browser/tell-until-heard';

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
    const following = followPage(
      document,
      ({ reading, at, settled, repeat }) => {
        if (!browser.runtime?.id) return life.abort();
        if (!repeat) id = newId();
        void tellUntilHeard({ id, at, reading, settled }, life.signal);
      },
      life.signal,
    );
    const deaf = onMessage('frame-reported', (report) => following.hear(report));
    life.signal.addEventListener('abort', deaf);
  },
});

/** In a frame of the same origin as the document around it, which looks into it. */
function isPartOfPage(): boolean {
  try {
    return window.frameElement !== null;
  } catch {
    return false;
  }
}
