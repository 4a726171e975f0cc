import { defineBackground } from 'wxt/utils/define-background';
import { watchLanguage } from '@/lib/adapters/browser/i18n';
import { onInstalledOrStarted, welcomeOnce } from '@/lib/adapters/browser/lifecycle';
import { onMessages } from '@/lib/adapters/browser/on-messages';
import { badgeShown, storesOff } from '@/lib/adapters/browser/settings';
import { onSitesChanged } from '@/lib/adapters/browser/sites';
import { onTabs } from '@/lib/adapters/browser/tabs';
import { drainInbox } from '@/lib/adapters/database/inbox';
import { pageLeft } from '@/lib/app/page-left';
import { repaintBadges } from '@/lib/app/repaint-badges';
import { readOpenPages, registerReaders } from '@/lib/app/register-readers';
import { guard } from './guard';
import { listeners } from './listeners';
import { ports } from './ports';
import { registering, report } from './run';

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
    badgeShown.watch(() => report(repaintBadges(ports)));
    watchLanguage(() => report(repaintBadges(ports)));
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

async function readGranted(): Promise<void> {
  await readOpenPages(ports, await ports.sites.granted());
}
