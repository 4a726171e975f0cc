import { gateOf } from '../../core/reading/gate';
import type { Knowledge } from '../../core/reading/knowledge';
import type { Rule } from '../../core/reading/rules/rule';
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
 * a rule names the frame or the text may matter. What is known is asked for once
 * there is something to tell. Ends with the signal, or when told often enough.
 */
export function followFrame(
  top: Document,
  know: () => Promise<Knowledge | null>,
  tell: (said: FrameText) => void,
  signal: AbortSignal,
): void {
  let last = '';
  let times = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: Promise<((text: string) => boolean) | null> | undefined;

  const look = async () => {
    const body = bodyOf(top);
    if (!body || signal.aborted) return;
    newLook();
    // A long document is a page of its own and no widget.
    const raw = textOf(body) ?? '';
    const text = raw.length > LONGEST * 40 ? '' : drawnText(body).slice(0, LONGEST);
    const said = { text, width: innerWidth, height: innerHeight };
    const key = JSON.stringify(said);
    if (key === last || (last === '' && text === '')) return;
    asked ??= know().then((known) => known && worthTelling(top.location, known));
    const isWorth = await asked;
    if (!isWorth?.(text) || key === last || signal.aborted) return;
    last = key;
    times += 1;
    tell(said);
    if (times >= MOST_TOLD) changes.disconnect();
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), QUIET);
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

/** Where a rule names the frame every text, else what may matter. */
function worthTelling(location: Location, known: Knowledge): (text: string) => boolean {
  const { matters } = gateOf(known);
  const named = isNamed(location, known.rules);
  return (text) => named || matters.test(text);
}

/** Whether a rule's slot is a frame of this address: asked of a frame that is in no page and loads nothing. */
function isNamed({ href }: Location, rules: readonly Rule[]): boolean {
  // oxlint-disable-next-line react/iframe-missing-sandbox -- never put into a document
  const probe = document.implementation.createHTMLDocument('').createElement('iframe');
  probe.setAttribute('src', href);
  return rules.some(({ slots }) => slots.some(({ box }) => isMatch(probe, box)));
}
