import type { MessageClass } from '../reading/reading';
import { minutesBetween } from '../time/instant';
import { laterAnnounced } from './extend-run';
import type { Announced, Episode, Run, Span } from './span';

/** Causes facts, 3.1: two sightings this far apart make a suspension; a shorter return is a flap. Minutes. */
const CONFIRM_AFTER = 10;
const FLAP_WITHIN = 120;
/** So many changes seen within a day are a flapping. */
const FLAPPING_TURNS = 3;
const DAY = 24 * 60;

/** Words that say the option is gone. A generic error is also how a greyed method is worded. */
const EXPLICIT: ReadonlySet<MessageClass> = new Set([
  'maintenance',
  'provider_gone',
  'not_eligible',
  'limit',
  'amount',
  'policy',
]);

/** A suspension, over or not. */
interface Suspension {
  readonly episode: Omit<Episode, 'series'>;
  /** When it was first and last seen. */
  readonly first: string;
  readonly last: string;
  /** The reading that saw it offered again; null while none did. */
  readonly returned: string | null;
}

/** Where the runs so far leave a series: enough to take the next run, or a longer version of the last one. */
export interface EpisodeFold {
  /** Last time it was seen offered. */
  readonly offeredAt: string | null;
  readonly latest: Suspension | null;
  /** Announced while it was still offered. */
  readonly ahead: Announced | null;
  /** When the latest changes between offered and not were seen, at most three. */
  readonly turns: readonly string[];
}

export const NO_EPISODES: EpisodeFold = { offeredAt: null, latest: null, ahead: null, turns: [] };

/**
 * One more run, or a longer version of the last one: both give the same. Unknown runs change nothing; a gap of
 * certainly less than two hours is part of the suspension.
 */
export function foldRun(fold: EpisodeFold, run: Run): EpisodeFold {
  if (run.status === 'unknown') return fold;
  return run.status === 'offered' ? offered(fold, run) : suspended(fold, run, run.status);
}

/** Every suspension in a series' spans (in order of time), the open one last. */
export function deriveEpisodes(spans: readonly Span[]): Episode[] {
  const episodes: Episode[] = [];
  let fold = NO_EPISODES;
  for (const span of spans) {
    const next = foldRun(fold, span);
    const begun = next.latest && next.latest.first !== fold.latest?.first;
    if (next.latest)
      episodes.splice(begun ? episodes.length : -1, 1, { series: span.series, ...next.latest.episode });
    fold = next;
  }
  return episodes;
}

/** The suspension a series is in, or null. `series` is its key. */
export function openEpisode({ latest }: EpisodeFold, series: string): Episode | null {
  return latest && !latest.episode.ended ? { series, ...latest.episode } : null;
}

/** The fold without what can no longer matter, given that the series was last seen as `run`. */
export function forgetOver(fold: EpisodeFold, run: Run): EpisodeFold {
  const { latest, turns } = fold;
  if (run.status !== 'offered' || (latest === null && turns.length === 0)) return fold;
  const isOver = latest?.episode.ended === true && minutesBetween(latest.last, run.to) >= FLAP_WITHIN;
  const isCalm = minutesBetween(turns.at(-1) ?? '', run.to) > DAY;
  return { ...fold, latest: isOver ? null : latest, turns: isCalm ? [] : turns };
}

function offered(fold: EpisodeFold, run: Run): EpisodeFold {
  const { latest } = fold;
  const ahead = run.announced ?? fold.ahead;
  if (!latest) return { ...fold, offeredAt: run.to, ahead };
  const { episode, returned } = latest;
  const turns = episode.end ? fold.turns : turned(fold.turns, run.from);
  const back = returned ?? run.firstReading;
  const again = run.readings > 1 || run.firstReading !== back;
  return {
    offeredAt: run.to,
    ahead,
    turns,
    latest: {
      ...latest,
      returned: back,
      episode: {
        ...episode,
        end: episode.end ?? { after: latest.last, by: run.from },
        ended: episode.ended || episode.flaps === 0 || again,
        flapping: episode.flapping || (!episode.end && isFlapping(turns)),
      },
    },
  };
}

function suspended(fold: EpisodeFold, run: Run, status: Episode['status']): EpisodeFold {
  const { latest, offeredAt } = fold;
  const open = latest && continues(latest, run) ? latest : null;
  const before = open?.episode;
  const first = open?.first ?? run.from;
  const reason = tellingReason(before?.reason ?? null, run.reason);
  const turns =
    offeredAt !== null && (!latest || latest.episode.end) ? turned(fold.turns, run.from) : fold.turns;
  return {
    offeredAt,
    ahead: null,
    turns,
    latest: {
      first,
      last: run.to,
      returned: null,
      episode: {
        status,
        onset: before?.onset ?? { after: offeredAt, by: run.from },
        end: null,
        ended: false,
        reason,
        announced: laterAnnounced(before?.announced ?? stillAhead(fold.ahead, run.from), run.announced),
        confirmed:
          minutesBetween(first, run.to) >= CONFIRM_AFTER || (reason !== null && EXPLICIT.has(reason.class)),
        flaps: (before?.flaps ?? 0) + (before?.end ? 1 : 0),
        flapping: (before?.flapping ?? false) || (turns !== fold.turns && isFlapping(turns)),
      },
    },
  };
}

/** What was announced, unless it was over by then; a stop without an end counts for a day. */
function stillAhead(ahead: Announced | null, by: string): Announced | null {
  const { start, end } = ahead ?? { start: null, end: null };
  const isPast = end === null ? start === null || minutesBetween(start, by) > DAY : end < by;
  return isPast ? null : ahead;
}

/** Not seen back, or not surely: a short return, or a first look after it had come and gone. */
function continues({ episode, last }: Suspension, run: Run): boolean {
  return !episode.ended || minutesBetween(last, run.from) < FLAP_WITHIN;
}

function turned(turns: readonly string[], at: string): readonly string[] {
  return [...turns, at].slice(-FLAPPING_TURNS);
}

function isFlapping(turns: readonly string[]): boolean {
  const [first, last] = [turns[0], turns.at(-1)];
  return turns.length === FLAPPING_TURNS && minutesBetween(first ?? '', last ?? '') <= DAY;
}

/** The first words that explain; else the first words at all. */
function tellingReason(old: Episode['reason'], now: Episode['reason']): Episode['reason'] {
  if (!old) return now;
  return now && !EXPLICIT.has(old.class) && EXPLICIT.has(now.class) ? now : old;
}
