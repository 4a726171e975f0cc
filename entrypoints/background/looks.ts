import { accountMarker } from '@/lib/adapters/browser/account-marker';
import { deviceState } from '@/lib/adapters/browser/device-state';
import { createNotifier } from '@/lib/adapters/browser/notifier';
import { newId } from '@/lib/adapters/browser/new-id';
import { originAccess } from '@/lib/adapters/browser/origin-access';
import { catalogueOf } from '@/lib/adapters/browser/i18n';
import { localRuleStore } from '@/lib/adapters/database/local-rule-store';
import { fetchLook } from '@/lib/adapters/look/fetch-look';
import { offscreenParser } from '@/lib/adapters/look/offscreen-parser';
import type { ReadPage } from '@/lib/adapters/look/parse-job';
import { parseHere } from '@/lib/adapters/look/parse-here';
import { robots } from '@/lib/adapters/look/robots';
import { createTabLooks } from '@/lib/adapters/look/tab-look';
import { recheckRecord, recordOfTab } from '@/lib/app/recheck-record';
import type { Look, LookOrder } from '@/lib/app/ports/watches';
import { createWords } from '@/components/ui/create-words';
import { complain } from './run';
import { newsWords } from '@/components/watches/news-words';

const now = () => new Date().toISOString();

/** The one tab of re-checks. */
export const tabLooks = createTabLooks((view, url) => recordOfTab(view, url, now(), accountMarker));

const fetchParts = {
  // Firefox's background is a page and parses itself; a worker needs one beside it.
  parse: import.meta.env.BROWSER === 'firefox' ? parseHere : offscreenParser,
  taught: (store: string) => localRuleStore.of(store),
  record: ({ reading, account }: ReadPage, at: string) =>
    recheckRecord({ id: newId(), at, reading, label: account ?? undefined }, 'fetch', accountMarker),
};

/** Looks without the user, and what they need from outside. */
export const looks = {
  looker: {
    async look(order: LookOrder): Promise<Look> {
      if (!(await originAccess.has(order.page))) return { kind: 'not-allowed' };
      if (order.way === 'tab') return tabLooks.look(order);
      return fetchLook(order, fetchParts).catch((error: unknown) => {
        complain(error);
        // Whatever this page does to our parser, it does it again: it cannot be read so.
        return { kind: 'no-answer', because: 'not-a-page' };
      });
    },
  },
  robots,
  device: deviceState,
  access: originAccess,
  notifier: createNotifier((news, language) =>
    newsWords(news, createWords(language, catalogueOf(language)), now()),
  ),
};
