import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { followFrame } from '@/lib/adapters/dom/follow-frame';
import { askKnowledge } from '@/lib/adapters/browser/ask-knowledge';
import { onMessage } from '@/lib/adapters/browser/listen';
import { sendMessage } from '@/lib/adapters/browser/messages';
import type { FrameReport } from '@/lib/adapters/browser/messages';
import { newId } from '@/lib/adapters/browser/new-id';
import { tellUntilHeard } from '@/lib/adapters/browser/tell-until-heard';
import { followPage } from '@/lib/adapters/dom/follow-page';
import type { Following, Look } from '@/lib/adapters/dom/follow-page';
import { PACE, RESTED } from '@/lib/adapters/dom/pace';
import type { Pace } from '@/lib/adapters/dom/pace';
import { pageLanguages } from '@/lib/adapters/dom/page-languages';
import { usableRules } from '@/lib/adapters/dom/usable-rules';

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
          () => askKnowledge(pageLanguages(document).languages, life.signal),
          // The worker may be starting; the next change of the frame tells again.
          (said) => void sendMessage('frame-said', said).catch(() => undefined),
          life.signal,
        );
      return;
    }
    let id = newId();
    const tell = ({ reading, at, settled, repeat, fits, account }: Look) => {
      if (!browser.runtime?.id) return life.abort();
      if (!repeat) id = newId();
      const told = { ...(fits.length > 0 ? { fits } : {}), ...(account === null ? {} : { account }) };
      void tellUntilHeard({ id, at, reading, settled, ...told }, life.signal);
    };
    const frames = new Map<string, FrameReport>();
    let following: Following | null = null;
    let round = new AbortController();
    const asked = new Set<string>();
    const follow = async (pace: Pace) => {
      round.abort();
      round = new AbortController();
      const end = AbortSignal.any([life.signal, round.signal]);
      for (const spoken of pageLanguages(document).languages) asked.add(spoken);
      const known = await askKnowledge([...asked], end);
      // Without an answer there is nothing to read by: the extension is gone.
      if (!known || end.aborted) return;
      const local = usableRules(document, known.local);
      const { unseen = false } = known;
      following = followPage(document, known, tell, end, { pace, local, unseen, lacks });
      for (const report of frames.values()) following.hear(report);
    };
    /** The page speaks more than it did when it was asked about. */
    const lacks = (languages: readonly string[]) => {
      if (languages.every((spoken) => asked.has(spoken))) return;
      for (const spoken of languages) asked.add(spoken);
      void follow(PACE);
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
