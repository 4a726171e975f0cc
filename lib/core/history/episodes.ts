import type { MessageClass } from '../reading/reading';
import { minutesBetween } from '../time/instant';
import type { Episode, Span } from './span';

/** Causes facts, 3.1: two sightings this far apart make a suspension; a shorter return is a flap. Minutes. */
const CONFIRM_AFTER = 10;
const FLAP_WITHIN = 120;

/** Words that say the option is gone. A generic error is also how a greyed method is worded. */
const EXPLICIT: ReadonlySet<MessageClass> = new Set([
  'maintenance',
  'provider_gone',
  'not_eligible',
  'limit',
  'amount',
  'policy',
]);

/** Where the spans so far leave a series: enough to take the next span, or a longer version of the last one. */
export interface EpisodeFold {
  /** Last time it was seen offered. */
  readonly offeredAt: string | null;
  /** The latest suspension, over or not, and when it was first and last seen. */
  readonly latest: { readonly episode: Episode; readonly first: string; readonly last: string } | null;
}

export const NO_EPISODES: EpisodeFold = { offeredAt: null, latest: null };

/**
 * One more span, or a longer version of the last one: both give the same. Unknown spans change nothing; a gap of
 * certainly less than two hours is part of the suspension.
 */
export function foldSpan(fold: EpisodeFold, span: Span): EpisodeFold {
  const { status } = span;
  if (status === 'unknown') return fold;
  if (status === 'offered') return { offeredAt: span.to, latest: closeEpisode(fold.latest, span.from) };
  const open = fold.latest && continues(fold.latest, span) ? fold.latest : null;
  const first = open?.first ?? span.from;
  const reason = tellingReason(open?.episode.reason ?? null, span.reason);
  return {
    ...fold,
    latest: {
      first,
      last: span.to,
      episode: {
        series: span.series,
        status,
        onset: open?.episode.onset ?? { after: fold.offeredAt, by: span.from },
        end: null,
        ended: false,
        reason,
        announced: span.announced ?? open?.episode.announced ?? null,
        confirmed:
          minutesBetween(first, span.to) >= CONFIRM_AFTER || (reason !== null && EXPLICIT.has(reason.class)),
        flaps: (open?.episode.flaps ?? 0) + (open?.episode.end ? 1 : 0),
        flapping: false,
      },
    },
  };
}

/** Every suspension in a series' spans (in order of time), the open one last. */
export function deriveEpisodes(spans: readonly Span[]): Episode[] {
  const episodes: Episode[] = [];
  let fold = NO_EPISODES;
  for (const span of spans) {
    const next = foldSpan(fold, span);
    const begun = next.latest && next.latest.first !== fold.latest?.first;
    if (next.latest) episodes.splice(begun ? episodes.length : -1, 1, next.latest.episode);
    fold = next;
  }
  return episodes;
}

/** The suspension a series is in, or null. */
export function openEpisode({ latest }: EpisodeFold): Episode | null {
  return latest && !latest.episode.ended ? latest.episode : null;
}

function closeEpisode(latest: EpisodeFold['latest'], by: string): EpisodeFold['latest'] {
  if (!latest || latest.episode.end) return latest;
  return { ...latest, episode: { ...latest.episode, end: { after: latest.last, by }, ended: true } };
}

function continues({ episode, last }: NonNullable<EpisodeFold['latest']>, span: Span): boolean {
  return !episode.end || minutesBetween(last, span.from) < FLAP_WITHIN;
}

/** The first words that explain; else the first words at all. */
function tellingReason(old: Episode['reason'], now: Episode['reason']): Episode['reason'] {
  if (!old) return now;
  return now && !EXPLICIT.has(old.class) && EXPLICIT.has(now.class) ? now : old;
}
