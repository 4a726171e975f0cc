/** One request as the hosts see it; nothing here knows how the product decides. */
export interface Request {
  readonly kind: 'robots' | 'look' | 'visit';
  readonly page: string;
  readonly host: string;
  /** Lived time (`Clocks`), milliseconds. */
  readonly at: number;
  readonly true: number;
  /** What the wall clock showed: a rule of how old something may be can be kept by no other. */
  readonly wall: number;
  readonly fit: boolean;
  readonly overlapping: boolean;
  /** What the host answered, and for how long it wants to be left alone: milliseconds. */
  answer: 'ok' | 'refused' | 'failed' | 'wall';
  rest: number;
  /** Of a robots request: what came of it; a file forbids /hidden. */
  robots: 'file' | 'none' | 'unreachable' | null;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** Lived time does not see a second that two reads of one clock may differ by. */
const SLACK = 1_000;

/** Everything against the manners in these requests, each as a sentence. In order of time. */
export function offences(requests: readonly Request[]): string[] {
  const found: string[] = [];
  const pages = new Map<string, Request>();
  const hosts = new Map<string, Request[]>();
  const rests = new Map<string, number>();
  const robots = new Map<string, { asked: number; holds: Request['robots'] }>();
  const walls = new Map<string, { row: number; until: number }>();
  for (const request of requests) {
    const { kind, page, host, at } = request;
    const own = hosts.get(host) ?? [];
    const say = (what: string) => found.push(`${new Date(at).toISOString()} ${kind} ${page}: ${what}`);
    const before = pages.get(page);
    if (kind === 'visit') {
      pages.set(page, request);
      walls.delete(page);
      continue;
    }
    if (!request.fit) say('offline, saving or locked');
    if (request.overlapping) say('two at once');
    const last = own.at(-1);
    if (last && at - last.at < MINUTE - SLACK) say(`${(at - last.at) / 1000} s after another to its host`);
    if (own.filter((one) => at - one.at < DAY - SLACK).length >= 24) say('a 25th within 24 hours');
    if (at < (rests.get(host) ?? 0) - SLACK) say('its host wants rest');
    const rules = robots.get(host);
    if (kind === 'robots')
      robots.set(host, {
        asked: request.wall,
        holds: request.robots === 'unreachable' ? (rules?.holds ?? null) : request.robots,
      });
    if (kind === 'look') {
      if (!rules || request.wall - rules.asked > 7 * DAY + MINUTE)
        say('robots.txt was not asked for in a week');
      else if (rules.holds === null) say('robots.txt never answered');
      else if (rules.holds === 'file' && page.includes('/hidden/')) say('robots.txt forbids it');
      if (before && at - before.at < 30 * MINUTE - SLACK)
        say(`${(at - before.at) / MINUTE} min after the last`);
      const wall = walls.get(page);
      if (wall && at < wall.until - SLACK) say('a day after a refusal is not over');
      if (wall && wall.row >= 3) say('refused three times in a row, and asked again');
      pages.set(page, request);
      if (request.answer === 'refused' || request.answer === 'wall')
        walls.set(page, { row: (wall?.row ?? 0) + 1, until: at + DAY });
      else if (request.answer === 'ok') walls.delete(page);
    }
    if (request.rest > 0) rests.set(host, Math.max(rests.get(host) ?? 0, at + request.rest));
    hosts.set(host, [...own.filter((one) => at - one.at < DAY), request]);
  }
  return found;
}
