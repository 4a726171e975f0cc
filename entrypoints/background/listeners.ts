import type { Listeners } from '@/lib/adapters/browser/answer-message';
import { openPage } from '@/lib/adapters/browser/open-page';
import { reportFrame } from '@/lib/adapters/browser/report-frame';
import { changeLocalRule, takeInLocalRules } from '@/lib/app/change-local-rule';
import { checkTab } from '@/lib/app/check-tab';
import { forgetNote } from '@/lib/app/guard/notes';
import { fillDemo } from '@/lib/app/fill-demo';
import { pageKnowledge } from '@/lib/app/page-knowledge';
import { pageView } from '@/lib/app/page-view';
import { placeChip } from '@/lib/app/place-chip';
import { recordReading } from '@/lib/app/record-reading';
import type { RecordReadingPorts } from '@/lib/app/record-reading';
import { removeDemo } from '@/lib/app/remove-demo';
import { showPanel } from '@/lib/app/show-panel';
import { startCorrection } from '@/lib/app/start-correction';
import { teach } from '@/lib/app/teach';
import { afterReading } from '@/lib/app/watch/after-reading';
import { storeOf } from '@/lib/core/reading/stores/store-of';
import { archiveListeners } from './archive-listeners';
import { guard, guardPorts } from './guard';
import { tabLooks } from './looks';
import { ports } from './ports';
import { complain } from './run';
import { watchListeners } from './watch-listeners';
import { watchPorts } from './watch-ports';

/** A failing watch costs no reading; it is judged again when the alarm rings. */
const visitPorts: RecordReadingPorts = {
  ...ports,
  afterReading: (record, url) => afterReading(watchPorts, record, url).catch(complain),
};

/** What the background does for each message. */
export const listeners: Listeners = {
  ...watchListeners,
  ...archiveListeners,
  'reading-changed': async (view, sender) => {
    if (!(await tabLooks.isOurs(sender.tab))) return recordReading(visitPorts, sender, view);
    // The look that opened the tab records it, once it is known to count.
    await tabLooks.hear(sender.tab, view, sender.url);
    return 'not-kept';
  },
  'frame-said': (said, sender) => reportFrame(sender, said),
  'page-view': (_, { tab }) => pageView(ports, tab),
  'place-chip': (place, { url }) => placeChip(ports.settings, url, place),
  'start-correction': (_, { tab }) => startCorrection(ports, tab),
  knowledge: async ({ languages }, sender) => ({
    ...(await pageKnowledge(ports, sender, languages)),
    ...((await tabLooks.isOurs(sender.tab)) ? { unseen: true as const } : {}),
  }),
  teach: (draft, sender) => teach(ports, sender, draft),
  'change-rule': ({ rule, to }, sender) =>
    changeLocalRule(ports, rule, to, sender.kind === 'own' ? null : storeAt(sender.url)),
  'open-page': ({ page, hash }) => openPage(page, hash),
  'tab-view': ({ tabId }) => pageView(ports, tabId),
  'check-tab': ({ tabId }) => checkTab(ports, tabId),
  'show-panel': ({ tabId }) => showPanel(ports, tabId),
  'correct-tab': ({ tabId }) => startCorrection(ports, tabId),
  'take-in-rules': async ({ rules }) => ({ taken: await takeInLocalRules(ports, rules) }),
  'fill-demo': () => fillDemo(ports),
  'remove-demo': () => removeDemo(ports),
  'may-open-history': () => guard.mayOpen(),
  'decide-history': (decision) => guard.decide(decision),
  'list-snapshots': () => guardPorts.snapshots.list(),
  'forget-note': async ({ note }) => void (await forgetNote(guardPorts, note)),
};

function storeAt(url: string): string {
  return storeOf(new URL(url).hostname);
}
