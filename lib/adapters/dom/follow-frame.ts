import { GATE } from '../../core/reading/gate';
import { rulesFor } from '../../core/reading/rules/rules-for';
import { drawnText } from './element-text';
import { bodyOf, isMatch, textOf } from './native';
import { newLook } from './per-look';

/** What this frame shows. */
export interface FrameText {
  readonly text: string;
  readonly width: number;
  readonly height: number;
}

const LONGEST = 600;
const QUIET = 400;
const MOST_TOLD = 12;

/**
 * Follows a frame of another origin than the page around it: it is not judged by itself, its drawn text is told where
 * a rule names the frame or the text may matter. Ends with the signal, or when told often enough.
 */
export function followFrame(top: Document, tell: (said: FrameText) => void, signal: AbortSignal): void {
  let last = '';
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const named = isNamed(top.location);

  const look = () => {
    const body = bodyOf(top);
    if (!body || signal.aborted) return;
    newLook();
    // A long document is a page of its own and no widget.
    const raw = textOf(body) ?? '';
    const text = raw.length > LONGEST * 40 ? '' : drawnText(body).slice(0, LONGEST);
    const said = { text, width: innerWidth, height: innerHeight };
    const key = JSON.stringify(said);
    if (key === last || (last === '' && text === '') || !(named || GATE.test(text))) return;
    last = key;
    times += 1;
    tell(said);
    if (times >= MOST_TOLD) changes.disconnect();
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(look, QUIET);
  };
  const changes = new MutationObserver(plan);
  changes.observe(top, { childList: true, characterData: true, subtree: true });
  addEventListener('resize', plan, { signal });
  signal.addEventListener('abort', () => {
    changes.disconnect();
    clearTimeout(timer);
  });
  plan();
}

/** Whether a rule's slot is a frame of this address: asked of a frame that is in no page and loads nothing. */
function isNamed({ href, hostname }: Location): boolean {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- never put into a document
  const probe = document.implementation.createHTMLDocument('').createElement('iframe');
  probe.setAttribute('src', href);
  return rulesFor(hostname).some(({ slots }) => slots.some(({ box }) => isMatch(probe, box)));
}
