import { publicPage } from '../../core/watch/recheck-address';
import type { MadeWatch } from '../../core/watch/wanted-watch';
import type { NoticeWatch } from '../../core/watch/watch';
import { noticeProblem } from '../../core/watch/watch-problem';
import { noticeLogOf, replan } from './replan';
import type { WishPorts } from './watch-ports';

/** Follows an official page. Its first look is the beginning: only what comes after it is new. */
export async function addNotice(
  ports: WishPorts,
  { url, store }: { readonly url: string; readonly store: string | null },
): Promise<MadeWatch> {
  const page = publicPage(url);
  if (page === null) return { made: false, because: 'not-a-public-page' };
  return write(ports, { id: ports.newId(), at: ports.clock.now(), url: page, store, off: false });
}

/** Switches following a page off or on. */
export async function changeNotice(
  ports: WishPorts,
  { id, off }: { readonly id: string; readonly off: boolean },
): Promise<MadeWatch> {
  const record = await ports.watches.lastRecord(id);
  if (record?.kind !== 'notice' || !record.content) return { made: false, because: 'no-such-watch' };
  return write(ports, { ...record.content, at: ports.clock.now(), off });
}

async function write(ports: WishPorts, notice: NoticeWatch): Promise<MadeWatch> {
  const made = await ports.watches.change<MadeWatch>((world) => {
    const because = noticeProblem(notice, world);
    if (because) return { result: { made: false, because } };
    return {
      result: { made: true, id: notice.id, holds: null },
      log: [noticeLogOf(ports, notice, notice.at)],
    };
  });
  if (made.made) await replan(ports);
  return made;
}
