import { hostAfter } from '../../core/watch/page-told';
import { newHost } from '../../core/watch/host-manners';
import type { Outcome } from '../../core/watch/outcome';
import { retryAfter } from '../../core/watch/retry-after';
import { heardRobots } from '../../core/watch/robots-record';
import type { Claimed } from './do-next-check';
import { settleCheck } from './settle-check';
import type { WatchPorts } from './watch-ports';

/** Asks an origin for its robots.txt, and notes what it says about the pages of the queue. The page's turn comes next. */
export async function askRobots(ports: WatchPorts, claimed: Claimed): Promise<void> {
  const { origin } = new URL(claimed.check.page);
  const answer = await ports.robots.ask(origin);
  const now = ports.clock.now();
  const rest = answer.kind === 'unreachable' ? retryAfter(answer.retryAfter, now) : null;
  const outcome: Outcome = { kind: 'robots' };
  await settleCheck(ports, claimed, outcome, ({ checks, hosts }) => {
    const host = hosts.find((one) => one.host === claimed.check.host) ?? newHost(claimed.check.host);
    const before = host.robots.find((record) => record.origin === origin) ?? null;
    const pages = checks.map(({ page }) => page).filter((page) => new URL(page).origin === origin);
    const heard = heardRobots(before, { origin, pages, now }, answer, (text, url) =>
      ports.robots.judge(text, url),
    );
    const robots = [...host.robots.filter((record) => record.origin !== origin), heard];
    const rested = hostAfter(host, { kind: 'error', why: 'server-error', rest }, now);
    return { hosts: [{ ...rested, robots }] };
  });
}
