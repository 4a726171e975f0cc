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

/** Whose watches are judged: all, those of some stores, or those with a word whose time to wait is over. */
export type Judging = 'all' | 'waiting' | readonly string[];

/**
 * Judges watches by what is known now; tells what is worth it, and what an earlier worker had decided to tell and not
 * lived to. One at a time: an older state must not be judged after a newer one.
 */
export function judgeAndTell(ports: TellPorts, judging: Judging): Promise<void> {
  return ports.inTurn(async () => {
    await judge(ports, judging);
    await showPending(ports);
  });
}

async function judge(ports: TellPorts, judging: Judging): Promise<void> {
  const now = ports.clock.now();
  const stores = await ports.watches.change(({ watches, told }) => {
    const due = new Set(told.flatMap(({ of, waits }) => (waits !== null && waits <= now ? [of] : [])));
    const asked = watches.filter(({ id, off, target }) => {
      if (off) return false;
      return judging === 'all' || (judging === 'waiting' ? due.has(id) : judging.includes(target.store));
    });
    return { result: [...new Set(asked.map(({ target }) => target.store))] };
  });
  if (stores.length === 0) return;
  const since = addMinutes(now, -CHANGES_OF);
  const [settings, states, changes] = await Promise.all([
    ports.watchSettings.get(),
    Promise.all(stores.map((one) => ports.watchedHistory.seriesOf(one))),
    Promise.all(stores.map((one) => ports.watchedHistory.changesOf(one, since))),
  ]);
  const moment = { now, zone: ports.watchSettings.zoneAt(now), settings, notice: ports.newId() };
  await ports.watches.change(({ watches, told }) => {
    const own = watches.filter(({ target }) => stores.includes(target.store));
    const judged = judgeWatches(own, states.flat(), changes.flat(), told, moment);
    return { result: undefined, told: judged.told };
  });
}

/** Shows what was decided under the id it was given then, and notes that: shown twice it is one. */
async function showPending(ports: TellPorts): Promise<void> {
  const now = ports.clock.now();
  const quiet = quietUntil(await ports.watchSettings.get(), now, ports.watchSettings.zoneAt(now));
  const isReady = await ports.watches.change(({ told }) => {
    const pending = told.filter((row) => row.pending !== null);
    const late = quiet === null ? [] : pending.filter(({ waits }) => waits !== quiet);
    return {
      result: pending.length > 0 && quiet === null,
      told: late.map((row) => ({ ...row, waits: quiet })),
    };
  });
  if (!isReady) return;
  const { id, rows } = await ports.watches.change(({ told }) => {
    const group = asOneNotice(told);
    return { result: group, told: group.rows };
  });
  const news = rows.flatMap(({ last }) => last ?? []);
  if (news.length > 0) await ports.notifier.show({ id, news });
  await ports.watches.change(({ told }) => ({
    result: undefined,
    told: told.filter(({ pending }) => pending === id).map((row) => ({ ...row, pending: null, waits: null })),
  }));
}

/** Words that wait together are one notice, under the id of the first: only that one can have been shown already. */
function asOneNotice(told: readonly ToldRow[]): { readonly id: string; readonly rows: readonly ToldRow[] } {
  const waiting = told
    .filter(({ pending }) => pending !== null)
    .toSorted((a, b) => (a.at ?? '').localeCompare(b.at ?? ''));
  const id = waiting[0]?.pending ?? '';
  return { id, rows: waiting.map((row) => ({ ...row, pending: id })) };
}
