import { defineBackground } from 'wxt/utils/define-background';
import { alarm } from '@/lib/adapters/browser/alarm';
import { showNewsSign } from '@/lib/adapters/browser/badge';
import { onDeviceBack } from '@/lib/adapters/browser/device-state';
import { watchLanguage } from '@/lib/adapters/browser/i18n';
import { onInstalledOrStarted, welcomeOnce } from '@/lib/adapters/browser/lifecycle';
import { listenToNotices } from '@/lib/adapters/browser/notifier';
import { onMessages } from '@/lib/adapters/browser/on-messages';
import { badgeShown, newsUnseen, storesOff } from '@/lib/adapters/browser/settings';
import { onSitesChanged } from '@/lib/adapters/browser/sites';
import { onTabs } from '@/lib/adapters/browser/tabs';
import { drainInbox } from '@/lib/adapters/database/inbox';
import { pageLeft } from '@/lib/app/page-left';
import { repaintBadges } from '@/lib/app/repaint-badges';
import { readOpenPages, registerReaders } from '@/lib/app/register-readers';
import { tendArchive } from './archive-listeners';
import { guard } from './guard';
import { accessChanged, ring, startWatching } from '@/lib/app/watch/ring';
import { keepHouse } from './daily';
import { listeners } from './listeners';
import { tabLooks } from './looks';
import { ports } from './ports';
import { registering, report } from './run';
import { watchPorts } from './watch-ports';

// Every listener is registered before the first await: an event that wakes the worker finds it listening.
export default defineBackground({
  type: 'module',
  main() {
    onMessages(listeners);
    onTabs(
      (tab) => report(pageLeft(ports, tab)),
      (tab) => report(ports.tabViews.clear(tab)),
    );
    onSitesChanged(
      (added) => report(sitesChanged().then(() => readOpenPages(ports, added))),
      () => report(sitesChanged()),
    );
    tabLooks.listen();
    report(tabLooks.closeLeftover().then(() => startWatching(watchPorts)));
    listenToNotices();
    alarm.onRing(() => report(keepHouse().then(() => ring(watchPorts))));
    onDeviceBack(() => report(ring(watchPorts)));
    newsUnseen.watch(() => report(showNewsSign()));
    badgeShown.watch(() => report(repaintBadges(ports).then(() => showNewsSign())));
    watchLanguage(() => report(repaintBadges(ports).then(() => showNewsSign())));
    storesOff.watch(() => report(registering(() => registerReaders(ports))));
    report(guard.keepHouse());
    report(tendArchive());
    onInstalledOrStarted(
      () => {
        report(registering(() => registerReaders(ports)).then(() => readGranted()));
        report(welcomeOnce());
      },
      () => report(registering(() => registerReaders(ports))),
    );
    report(drainInbox());
  },
});

/** Watches go by the permissions there are, whatever became of the readers. */
async function sitesChanged(): Promise<void> {
  await Promise.all([registering(() => registerReaders(ports)), accessChanged(watchPorts)]);
}

async function readGranted(): Promise<void> {
  await readOpenPages(ports, await ports.sites.granted());
}
