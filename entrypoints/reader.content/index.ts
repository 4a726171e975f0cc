import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followPage } from '@/lib/adapters/dom/follow-page';
import { newId } from '@/lib/adapters/browser/new-id';
import { tellUntilHeard } from '@/lib/adapters/browser/tell-until-heard';

/** Reads the page it is in and tells the background each changed reading. Registered at run time, per granted site. */
export default defineContentScript({
  registration: 'runtime',
  runAt: 'document_idle',
  main(ctx) {
    // A page is read once, also when the user checks it by hand where the reader already runs.
    const key = Symbol.for('fenqi-radar.reader');
    const world = globalThis as { [key]?: AbortController };
    if (world[key] && !world[key].signal.aborted) return;
    const life = new AbortController();
    world[key] = life;
    ctx.onInvalidated(() => life.abort());
    let id = newId();
    followPage(
      document,
      ({ reading, at, settled, repeat }) => {
        if (!browser.runtime?.id) return life.abort();
        if (!repeat) id = newId();
        void tellUntilHeard({ id, at, reading, settled }, life.signal);
      },
      life.signal,
    );
  },
});
