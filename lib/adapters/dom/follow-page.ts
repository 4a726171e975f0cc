import { judge } from '../../core/reading/judge';
import type { Knowledge } from '../../core/reading/knowledge';
import { localFits } from '../../core/reading/local/fit';
import type { RuleFit } from '../../core/reading/local/fit';
import type { LocalRule } from '../../core/reading/local/local-rule';
import { testLocalRule } from '../../core/reading/local/test-local-rule';
import type { SlotSnapshot, Snapshot } from '../../core/reading/snapshot';
import type { Reading } from '../../core/reading/reading';
import { accountLabel } from './account-label';
import { changeLog } from './changes';
import { frameTexts, type FrameReport } from './frame-texts';
import { onNavigation } from './navigation';
import { pageGround } from './page-ground';
import { PACE } from './pace';
import type { Pace } from './pace';
import { watchPage } from './page-changes';
import { takeSnapshot } from './snapshot';
import { stateHolders } from './state-holders';

export interface Look {
  readonly reading: Reading;
  readonly at: string;
  /** Nothing more is waited for. Until then an absence is not told. */
  readonly settled: boolean;
  /** The same reading as told before; only that it settled is new. */
  readonly repeat: boolean;
  /** How the user's own rules stand on the page. */
  readonly fits: readonly RuleFit[];
  /** The name of the signed-in account, where the page shows it. */
  readonly account: string | null;
}

export interface Following {
  /** What a frame of another origin said, once its own reader told. */
  hear(report: FrameReport): void;
}

export interface Options {
  readonly pace?: Pace;
  readonly local?: readonly LocalRule[];
  /** Nobody sees the page: it is looked at although it is hidden. */
  readonly unseen?: boolean;
  /** Told that the page speaks a language it is not read in; until it is, nothing is told of the page. */
  readonly lacks?: (languages: readonly string[]) => void;
}

/** Looks without news before the watch slows down, and looks in all before it stops until the next navigation. */
const PATIENCE = 8;
const MOST_LOOKS = 60;
const SLOW = 5_000;

/**
 * Follows one page: looks after it rests and after it changes, and tells each reading that differs from the last.
 * A look is dropped when the page navigated meanwhile, or speaks a language that is not known here. Ends with the signal.
 */
export function followPage(
  top: Document,
  knowledge: Knowledge,
  tell: (look: Look) => void,
  signal: AbortSignal,
  { pace = PACE, local = [], unseen, lacks }: Options = {},
): Following {
  // A rule that fails its own test is told of, and not gone by.
  const taught = local.filter((one) => testLocalRule(one, knowledge) === null).map(({ rule }) => rule);
  const known = { ...knowledge, rules: [...taught, ...knowledge.rules] };
  const spoken = new Set(knowledge.languages.map(({ id }) => id));
  const ground = pageGround(top, known);
  const log = changeLog();
  const frames = frameTexts();
  let epoch = 0;
  let since = performance.now();
  let changedAt = since;
  let looks = 0;
  let idle = 0;
  let told = { text: '', settled: false };
  let last: { readonly text: string; readonly reading: Reading } | { readonly text: null } = { text: null };
  let agreed = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let looking = false;
  let again = false;

  const page = watchPage({ top, ground, log }, () => change(), signal);

  const plan = (wait: number) => {
    if (signal.aborted || looks >= MOST_LOOKS) return;
    clearTimeout(timer);
    timer = setTimeout(() => void look(), wait);
  };

  const change = () => {
    changedAt = performance.now();
    if (looking) again = true;
    else plan(idle > PATIENCE ? SLOW : pace.quiet);
  };

  const look = async () => {
    if (looking || (top.hidden && !unseen) || signal.aborted) return;
    looking = true;
    looks += 1;
    const mine = epoch;
    const snapshot = await takeSnapshot({
      top,
      ground,
      changes: log.take(),
      frames,
      at: new Date().toISOString(),
      settled: isSettled,
    }).finally(() => (looking = false));
    if (mine !== epoch || signal.aborted) return;
    if (snapshot.languages.some((id) => !spoken.has(id))) {
      lacks?.(snapshot.languages);
      return;
    }
    const { settled } = snapshot;
    const found = timed(snapshot, known);
    const fits = localFits(snapshot.slots, local, snapshot.url, knowledge);
    const account = accountLabel(top, knowledge.rules);
    const shown = JSON.stringify([{ ...found, work: null, observed: null }, fits, account]);
    const text = shown + JSON.stringify(found.observed);
    agreed = shown === last.text ? agreed + 1 : 0;
    // The same reading again costs next to nothing; what it cost is what finding it did.
    const reading = shown === last.text ? { ...found, work: last.reading.work } : found;
    last = { text: shown, reading };
    const ends = settled || reading.status === 'offered' || reading.status === 'disabled';
    const repeat = text === told.text;
    const news = !repeat || settled !== told.settled;
    idle = news ? 0 : idle + 1;
    if (ends && news) {
      told = { text, settled };
      tell({ reading, at: snapshot.at, settled, repeat, fits, account });
    }
    page.follow(stateHolders(ground));
    if (again) plan(idle > PATIENCE ? SLOW : pace.quiet);
    else if (!settled) plan(Math.max(pace.quiet, untilSettled(snapshot.slots)));
    again = false;
  };

  const untilSettled = (slots: readonly SlotSnapshot[]) => {
    const now = performance.now();
    const latest = since + pace.latest - now;
    if (slots.some(isFilling)) return latest;
    return Math.min(Math.max(since + pace.earliest - now, changedAt + pace.still - now), latest);
  };
  const isSettled = (slots: readonly SlotSnapshot[]) => {
    if (top.readyState !== 'complete') return false;
    const now = performance.now();
    if (now - since >= pace.latest) return agreed > 0 || now - changedAt >= pace.still;
    // Widgets of providers paint late, and several times; until then an empty one says nothing.
    if (slots.some(isFilling)) return false;
    return now - since >= pace.earliest && now - changedAt >= pace.still;
  };
  const begin = (wait: number) => {
    epoch += 1;
    since = performance.now();
    changedAt = since;
    [looks, idle, agreed, last] = [0, 0, 0, { text: null }];
    told = { text: '', settled: false };
    log.rebuild();
    plan(wait);
  };

  // After a navigation without load the old page still stands for a moment: wait for its first change, or a second.
  onNavigation(top, () => begin(1_000), signal);
  addEventListener('pageshow', (event) => event.persisted && begin(pace.quiet), { signal });
  top.addEventListener('visibilitychange', () => !top.hidden && plan(pace.quiet), { signal });
  whenIdle(() => begin(0));
  return {
    hear(report) {
      frames.hear(report);
      change();
    },
  };
}

/** The judgement's own time belongs to the work of a reading. */
function timed(snapshot: Snapshot, knowledge: Knowledge): Reading {
  const started = performance.now();
  const reading = judge(snapshot, knowledge);
  const { nodes, milliseconds } = reading.work;
  return { ...reading, work: { nodes, milliseconds: milliseconds + performance.now() - started } };
}

function whenIdle(run: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 2_000 });
  else setTimeout(run, 200);
}

/** A slot that is there for the eye, and has nothing in it yet, or no more than a word for waiting. */
function isFilling({ rendered, states, text }: SlotSnapshot): boolean {
  return rendered && (states.empty || (states.loading && text.length < 24));
}
