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
import { guard } from './guard';
import { setAlarm } from '@/lib/app/watch/set-alarm';
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
      (added) => report(registering(() => registerReaders(ports)).then(() => readOpenPages(ports, added))),
      () => report(registering(() => registerReaders(ports))),
    );
    tabLooks.listen();
    report(tabLooks.closeLeftover().then(awake));
    listenToNotices();
    alarm.onRing(() => report(awake()));
    onDeviceBack(() => report(awake()));
    newsUnseen.watch(() => report(showNewsSign()));
    badgeShown.watch(() => report(repaintBadges(ports).then(() => showNewsSign())));
    watchLanguage(() => report(repaintBadges(ports).then(() => showNewsSign())));
    storesOff.watch(() => report(registering(() => registerReaders(ports))));
    report(guard.keepSnapshots());
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

/** The worker is up, or was rung for: what is due is done, and the alarm is set for what comes next. */
async function awake(): Promise<void> {
  await keepHouse();
  await setAlarm(watchPorts);
}

async function readGranted(): Promise<void> {
  await readOpenPages(ports, await ports.sites.granted());
}
