import { baseline } from '../../core/watch/baseline';
import type { MadeWatch, WatchEdit } from '../../core/watch/wanted-watch';
import type { Watch, WatchRecord } from '../../core/watch/watch';
import { noticeProblem, watchProblem } from '../../core/watch/watch-problem';
import { logOf, noticeLogOf, replan } from './replan';
import type { WishPorts } from './watch-ports';

const NONE: MadeWatch = { made: false, because: 'no-such-watch' };

/** Changes a watch, switches it off or on. What is so at that moment is its new beginning. */
export async function changeWatch(ports: WishPorts, { id, ...edit }: WatchEdit): Promise<MadeWatch> {
  const record = await ports.watches.lastRecord(id);
  if (record?.kind !== 'watch' || !record.content) return NONE;
  return write(ports, { ...record.content, ...edit }, true);
}

/** Removes a watch or a notice page: a record without content. False when there is none. */
export async function removeWatch(ports: WishPorts, id: string): Promise<boolean> {
  const now = ports.clock.now();
  const removed = await ports.watches.change(({ watches, notices, told }) => {
    const kind = kindOf(id, watches, notices);
    if (!kind) return { result: false };
    const end: WatchRecord = { id: ports.newId(), at: now, kind, of: id, content: null };
    return { result: true, log: [end], dropTold: told.filter(({ of }) => of === id).map(({ key }) => key) };
  });
  if (removed) await replan(ports);
  return removed;
}

/** Brings back what was removed, as it was. */
export async function restoreWatch(ports: WishPorts, id: string): Promise<MadeWatch> {
  const record = await ports.watches.lastRecord(id);
  if (!record?.content) return NONE;
  if (record.kind === 'watch') return write(ports, record.content, false);
  const [now, notice] = [ports.clock.now(), record.content];
  const made = await ports.watches.change<MadeWatch>((world) => {
    const because = noticeProblem(notice, world);
    if (because) return { result: { made: false, because } };
    return {
      result: { made: true, id, holds: null },
      log: [noticeLogOf(ports, { ...notice, at: now }, now)],
    };
  });
  if (made.made) await replan(ports);
  return made;
}

async function write(ports: WishPorts, content: Watch, mustLive: boolean): Promise<MadeWatch> {
  const states = await ports.watchedHistory.seriesOf(content.target.store);
  const now = ports.clock.now();
  const made = await ports.watches.change<MadeWatch>((world) => {
    const watch: Watch = { ...content, at: now };
    if (mustLive && !world.watches.some(({ id }) => id === watch.id)) return { result: NONE };
    const because = watchProblem(watch, world);
    if (because) return { result: { made: false, because } };
    const row = baseline(watch, states);
    return {
      result: { made: true, id: watch.id, holds: row.holds },
      log: [logOf(ports, watch, now)],
      told: [row],
    };
  });
  if (made.made) await replan(ports);
  return made;
}

function kindOf(
  id: string,
  watches: readonly { readonly id: string }[],
  notices: readonly { readonly id: string }[],
): WatchRecord['kind'] | null {
  if (watches.some((one) => one.id === id)) return 'watch';
  return notices.some((one) => one.id === id) ? 'notice' : null;
}
