import type { Observation } from './reference-looks';

export interface ReferenceEpisode {
  readonly onset: { readonly after: string | null; readonly by: string };
  readonly end: { readonly after: string; readonly by: string } | null;
  readonly ended: boolean;
  readonly confirmed: boolean;
  readonly flaps: number;
  readonly flapping: boolean;
}

interface Stretch {
  readonly gone: boolean;
  readonly looks: readonly Observation[];
}

const MINUTE = 60_000;
const EXPLICIT = ['maintenance', 'provider_gone', 'not_eligible', 'limit', 'amount', 'policy'];

/** Suspensions by their definition (causes facts, 3.1), from the whole list of a series' observations at once. */
export function referenceEpisodes(observations: readonly Observation[]): ReferenceEpisode[] {
  const stretches = stretchesOf(observations.filter(({ status }) => status !== 'unknown'));
  const groups: number[][] = [];
  stretches.forEach(({ gone }, index) => {
    if (!gone) return;
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last !== undefined && isOne(stretches, last, index, group.length > 1)) group.push(index);
    else groups.push([index]);
  });
  return groups.map((group) => episodeOf(stretches, group));
}

/** Two stretches of one suspension: surely less than two hours apart, or it had flapped and was seen back but once. */
function isOne(stretches: readonly Stretch[], last: number, next: number, hadFlapped: boolean): boolean {
  const gap = time(stretches[next]?.looks[0]) - time(stretches[last]?.looks.at(-1));
  const back = stretches[last + 1]?.looks.length ?? 0;
  return gap < 120 * MINUTE || (hadFlapped && back < 2);
}

function episodeOf(stretches: readonly Stretch[], group: readonly number[]): ReferenceEpisode {
  const [first = 0, last = 0] = [group[0], group.at(-1)];
  const looks = group.flatMap((index) => stretches[index]?.looks ?? []);
  const back = stretches[last + 1]?.looks ?? [];
  const end = back[0] && { after: looks.at(-1)?.at ?? '', by: back[0].at };
  // Every stretch but the very first begins with a change.
  const turns = stretches.slice(1).map((stretch) => time(stretch.looks[0]));
  return {
    onset: { after: stretches[first - 1]?.looks.at(-1)?.at ?? null, by: looks[0]?.at ?? '' },
    end: end ?? null,
    ended: back.length >= (group.length > 1 ? 2 : 1),
    confirmed:
      time(looks.at(-1)) - time(looks[0]) >= 10 * MINUTE ||
      looks.some(({ reason }) => reason !== null && EXPLICIT.includes(reason)),
    flaps: group.length - 1,
    flapping: turns.some(
      (at, turn) =>
        turn >= 2 && turn + 1 >= first && turn <= last && at - (turns[turn - 2] ?? 0) <= 24 * 60 * MINUTE,
    ),
  };
}

/** Runs of being offered or not, whatever the words. */
function stretchesOf(known: readonly Observation[]): Stretch[] {
  const stretches: { gone: boolean; looks: Observation[] }[] = [];
  for (const look of known) {
    const gone = look.status !== 'offered';
    const last = stretches.at(-1);
    if (last?.gone === gone) last.looks.push(look);
    else stretches.push({ gone, looks: [look] });
  }
  return stretches;
}

function time(look: Observation | undefined): number {
  return Date.parse(look?.at ?? '');
}
