import { ALL_KNOWLEDGE } from '../../core/reading/all-knowledge';
import type { Look } from '../../core/watch/look';
import type { News, NoticeText } from '../../core/watch/news';
import type { Outcome } from '../../core/watch/outcome';
import { toldOfPage } from '../../core/watch/page-told';
import { readNoticePage } from '../../core/watch/read-notice-page';
import type { WatchWorld } from '../ports/watches';
import type { Claimed } from './do-next-check';
import { settleCheck } from './settle-check';
import type { WatchPorts } from './watch-ports';

/** Keeps what is new on an official page as evidence, says so, and settles the check, all in one transaction. */
export async function readNotice(
  ports: WatchPorts,
  claimed: Claimed,
  { text, lang }: Extract<Look, { kind: 'text' }>,
  outcome: Outcome,
): Promise<void> {
  const { page } = claimed.check;
  const notice = await ports.watches.change(({ notices }) => ({
    result: notices.find(({ url, off }) => url === page && !off) ?? null,
  }));
  if (!notice) return void (await settleCheck(ports, claimed, outcome));
  const [at, id] = [ports.clock.now(), ports.newId()];
  await settleCheck(
    ports,
    claimed,
    outcome,
    (world) => {
      const read = readNoticePage({ of: notice.id, url: page, text, lang, at }, world.memory, ALL_KNOWLEDGE);
      const told = read.texts.length === 0 ? [] : [tellOf(world, notice, read.texts, id, at)];
      return { memory: read.memory, texts: read.texts, told };
    },
    notice.id,
  );
}

/** A word that still waits to be shown takes the new sentences along. */
function tellOf(
  { told }: WatchWorld,
  { id, url, store }: { readonly id: string; readonly url: string; readonly store: string | null },
  texts: readonly NoticeText[],
  notice: string,
  at: string,
) {
  const waiting = told.find(({ key, pending }) => key === `${id}|notice` && pending !== null);
  const before = waiting?.last?.kind === 'notice' ? waiting.last.texts : [];
  const news: News = { kind: 'notice', of: id, page: url, store, texts: [...before, ...texts].slice(-40) };
  return { ...toldOfPage(id, news, waiting?.pending ?? notice, at), of: id };
}
