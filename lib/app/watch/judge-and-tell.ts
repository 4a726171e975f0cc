import { addMinutes } from '../../core/time/instant';
import { DAY } from '../../core/watch/bounds';
import { judgeWatches } from '../../core/watch/judge-watches';
import { quietUntil } from '../../core/watch/quiet';
import type { ToldRow } from '../../core/watch/told';
import type { WatchPorts } from './watch-ports';

export type TellPorts = Pick<
  WatchPorts,
  'clock' | 'newId' | 'watches' | 'watchedHistory' | 'notifier' | 'watchSettings' | 'inTurn'
>;

/** Changes older than this are no news. Minutes. */
const CHANGES_OF = 30 * DAY;

/**
 * Judges the watches of one store, or of all, by what is known now; tells what is worth it, and what an earlier worker
 * had decided to tell and not lived to. Returns when there may be something to tell without a new reading; null when
 * nothing waits. One at a time: an older state must not be judged after a newer one.
 */
export function judgeAndTell(ports: TellPorts, store: string | null): Promise<string | null> {
  return ports.inTurn(async () => {
    const again = await judge(ports, store);
    const quiet = await showPending(ports);
    return [again, quiet].filter((at) => at !== null).toSorted()[0] ?? null;
  });
}

async function judge(ports: TellPorts, store: string | null): Promise<string | null> {
  const live = await ports.watches.change(({ watches }) => ({ result: watches.filter(({ off }) => !off) }));
  const all = [...new Set(live.map(({ target }) => target.store))];
  const stores = store === null ? all : all.filter((one) => one === store);
  if (stores.length === 0) return null;
  const now = ports.clock.now();
  const since = addMinutes(now, -CHANGES_OF);
  const [settings, states, changes] = await Promise.all([
    ports.watchSettings.get(),
    Promise.all(stores.map((one) => ports.watchedHistory.seriesOf(one))),
    Promise.all(stores.map((one) => ports.watchedHistory.changesOf(one, since))),
  ]);
  const moment = { now, zone: ports.watchSettings.zoneAt(now), settings, notice: ports.newId() };
  return ports.watches.change(({ watches, told }) => {
    const own = watches.filter(({ target }) => stores.includes(target.store));
    const judged = judgeWatches(own, states.flat(), changes.flat(), told, moment);
    return { result: judged.again, told: judged.told };
  });
}

/** Shows what was decided under the id it was given then, and notes that: shown twice it is one. */
async function showPending(ports: TellPorts): Promise<string | null> {
  const now = ports.clock.now();
  const waits = await ports.watches.change(({ told }) => ({
    result: told.some(({ pending }) => pending !== null),
  }));
  if (!waits) return null;
  const quiet = quietUntil(await ports.watchSettings.get(), now, ports.watchSettings.zoneAt(now));
  if (quiet !== null) return quiet;
  const { id, rows } = await ports.watches.change(({ told }) => {
    const group = asOneNotice(told);
    return { result: group, told: group.rows };
  });
  const news = rows.flatMap(({ last }) => last ?? []);
  if (news.length > 0) await ports.notifier.show({ id, news });
  await ports.watches.change(({ told }) => ({
    result: undefined,
    told: told.filter(({ pending }) => pending === id).map((row) => ({ ...row, pending: null })),
  }));
  return null;
}

/** Words that wait together are one notice, under the id of the first: only that one can have been shown already. */
function asOneNotice(told: readonly ToldRow[]): { readonly id: string; readonly rows: readonly ToldRow[] } {
  const waiting = told
    .filter(({ pending }) => pending !== null)
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const id = waiting[0]?.pending ?? '';
  return { id, rows: waiting.map((row) => ({ ...row, pending: id })) };
}
