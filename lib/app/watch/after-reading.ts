import type { RecordedReading } from '../../core/history/record';
import { answerByVisit } from '../../core/watch/answer-by-visit';
import { pageRhythm } from '../../core/watch/page-rhythm';
import { judgeAndTell } from './judge-and-tell';
import { setAlarm } from './set-alarm';
import { statesFor } from './settle-check';
import type { WatchPorts } from './watch-ports';

/**
 * A page was read that the user, or a look of ours, had open: it answers the check of that page, and its store's
 * watches are judged. `url`: the page's address with its query, as the browser told it. Safe to call again.
 */
export async function afterReading(ports: WatchPorts, record: RecordedReading, url: string): Promise<void> {
  if (record.demo) return;
  const { store } = record.reading.page;
  const { page, watches } = await ports.watches.change((world) => ({
    result: {
      page: world.checks.find((check) => answerByVisit(check, record, url, null) !== null)?.page ?? null,
      watches: world.watches,
    },
  }));
  if (page !== null) await answer(ports, record, url, page);
  const isWatched = watches.some(({ off, target }) => !off && target.store === store);
  if (isWatched) await judgeAndTell(ports, [store]);
  if (page !== null || isWatched) await setAlarm(ports);
}

async function answer(ports: WatchPorts, record: RecordedReading, url: string, page: string): Promise<void> {
  const watches = await ports.watches.change((world) => ({ result: world.watches }));
  const states = await statesFor(ports, watches, page);
  const now = ports.clock.now();
  await ports.watches.change((world) => {
    const check = world.checks.find((one) => one.page === page);
    if (!check) return { result: undefined };
    const asking = world.watches.filter(({ off, recheck }) => !off && recheck?.url === page);
    const answered = answerByVisit(check, record, url, {
      accounts: asking.map(({ target }) => target.account),
      rhythm: pageRhythm(check, world.watches, states, now, ports.forecastOf),
      now,
      luck: ports.luck(),
    });
    return { result: undefined, checks: answered ? [answered] : [] };
  });
}
