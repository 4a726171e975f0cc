import type { Watch } from '../../core/watch/watch';
import type { SeriesState } from '../../core/history/series-state';
import { hostAfter, newsOfPage, toldOfPage } from '../../core/watch/page-told';
import { nextCheck } from '../../core/watch/next-check';
import { newHost } from '../../core/watch/host-manners';
import type { Outcome } from '../../core/watch/outcome';
import { pageRhythm } from '../../core/watch/page-rhythm';
import type { WatchChange, WatchWorld } from '../ports/watches';
import type { Claimed } from './do-next-check';
import type { WatchPorts } from './watch-ports';

/**
 * Writes what a check came to: its next time, the host's rest, and a word to the user where one is due. Done once:
 * a claim that was taken from its worker meanwhile is no longer its to settle. `also` writes more in the same
 * transaction.
 */
export async function settleCheck(
  ports: WatchPorts,
  { check, by }: Claimed,
  outcome: Outcome,
  also: (world: WatchWorld) => Partial<WatchChange<void>> = () => ({}),
  noticeId?: string,
): Promise<boolean> {
  const watches = await ports.watches.change((world) => ({ result: world.watches }));
  const states = await statesFor(ports, watches, check.page);
  const [now, notice] = [ports.clock.now(), ports.newId()];
  return ports.watches.change((world) => {
    const row = world.checks.find(({ page }) => page === check.page);
    if (row?.state.kind !== 'claimed' || row.state.by !== by) return { result: false };
    const rhythm = pageRhythm(row, world.watches, states, now, ports.forecastOf);
    const next = nextCheck(row, outcome, rhythm, now, ports.luck());
    const host = world.hosts.find((one) => one.host === row.host) ?? newHost(row.host);
    const news = newsOfPage(row, next, outcome);
    const told = news ? [toldOfPage(row.page, news, notice, now)] : [];
    const more = also(world);
    return {
      ...more,
      result: true,
      checks: [next],
      hosts: more.hosts ?? [hostAfter(host, outcome, now)],
      told: [...told, ...(more.told ?? [])],
    };
  }, noticeId);
}

/** The states of the stores whose watches ask for a page. */
export async function statesFor(
  { watchedHistory }: Pick<WatchPorts, 'watchedHistory'>,
  watches: readonly Watch[],
  page: string,
): Promise<readonly SeriesState[]> {
  const asking = watches.filter(({ off, recheck }) => !off && recheck?.url === page);
  const stores = [...new Set(asking.map(({ target }) => target.store))];
  return (await Promise.all(stores.map((store) => watchedHistory.seriesOf(store)))).flat();
}
