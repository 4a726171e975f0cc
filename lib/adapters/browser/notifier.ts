import { browser } from 'wxt/browser';
import type { Notifier, WatchNotice } from '../../app/ports/watches';
import { currentLanguage } from './i18n';
import { openPage } from './open-page';
import { newsUnseen } from './settings';

const PREFIX = 'notice:';

/** A notice in words; `hash` is where in the dashboard a click leads. */
type Write = (
  news: WatchNotice['news'],
  language: Awaited<ReturnType<typeof currentLanguage>>,
) => { readonly title: string; readonly message: string; readonly hash: string };

/** Shows notices without a sound, and the news sign on the toolbar whether or not notices may be shown. */
export function createNotifier(write: Write): Notifier {
  return {
    async show({ id, news }) {
      await newsUnseen.setValue(true);
      // Missing until the user has allowed notices.
      if (!browser.notifications) return 'unseen';
      try {
        listenToNotices();
        const { title, message, hash } = write(news, await currentLanguage());
        await browser.storage.session.set({ [PREFIX + id]: hash });
        const silent = import.meta.env.BROWSER === 'firefox' ? {} : { silent: true };
        const iconUrl = browser.runtime.getURL('/icon/128.png');
        await browser.notifications.create(id, { type: 'basic', iconUrl, title, message, ...silent });
        return 'shown';
      } catch {
        // Refused by the browser or the system: the toolbar and the dashboard tell it all the same.
        return 'unseen';
      }
    },
  };
}

let listening = false;

/** A click opens the evidence. Top level, and again once notices were allowed: until then there is nothing to hear. */
export function listenToNotices(): void {
  if (listening || !browser.notifications) return;
  listening = true;
  browser.notifications.onClicked.addListener((id) => void opened(id));
}

async function opened(id: string): Promise<void> {
  const key = PREFIX + id;
  const hash = (await browser.storage.session.get<Record<string, string>>(key))[key] ?? '#/watches';
  await Promise.allSettled([browser.notifications.clear(id), browser.storage.session.remove(key)]);
  await openPage('dashboard', hash);
}
