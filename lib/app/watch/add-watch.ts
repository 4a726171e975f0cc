import { UNKNOWN_ACCOUNT } from '../../core/history/record';
import type { SeriesState } from '../../core/history/series-state';
import { baseline } from '../../core/watch/baseline';
import type { MadeWatch, WantedWatch } from '../../core/watch/wanted-watch';
import type { Watch, WatchTarget } from '../../core/watch/watch';
import { watchProblem } from '../../core/watch/watch-problem';
import { logOf, replan } from './replan';
import type { WishPorts } from './watch-ports';

/**
 * Makes a watch, with what is so now as its beginning. The same wish about the same thing is one watch: asked for
 * again it is written anew under its old id.
 */
export async function addWatch(ports: WishPorts, wanted: WantedWatch): Promise<MadeWatch> {
  const { wish, recheck, anyway } = wanted;
  const states = await ports.watchedHistory.seriesOf(wanted.target.store);
  const target: WatchTarget = { ...wanted.target, account: wanted.target.account ?? latestAccount(states) };
  const [now, fresh] = [ports.clock.now(), ports.newId()];
  const made = await ports.watches.change<MadeWatch>((world) => {
    const same = world.watches.find((one) => one.wish.kind === wish.kind && isSame(one.target, target));
    const watch: Watch = { id: same?.id ?? fresh, at: now, target, wish, recheck, off: false };
    const row = baseline(watch, states);
    const because = watchProblem(watch, world) ?? (row.holds === true && !anyway ? 'holds-now' : null);
    if (because) return { result: { made: false, because } };
    return {
      result: { made: true, id: watch.id, holds: row.holds },
      log: [logOf(ports, watch, now)],
      told: [row],
    };
  });
  if (made.made) await replan(ports);
  return made;
}

/** The account the store was last seen as. */
function latestAccount(states: readonly SeriesState[]): string {
  const [latest] = states.toSorted((a, b) => b.looked.localeCompare(a.looked));
  return latest?.account ?? UNKNOWN_ACCOUNT;
}

function isSame(a: WatchTarget, b: WatchTarget): boolean {
  return (
    a.store === b.store &&
    a.account === b.account &&
    a.provider === b.provider &&
    (a.item?.id ?? null) === (b.item?.id ?? null)
  );
}
