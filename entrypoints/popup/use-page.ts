import { useCallback, useEffect, useState } from 'preact/hooks';
import { openTab, watchTabViews } from '@/lib/adapters/browser/open-tab';
import { mayRead } from '@/lib/adapters/browser/site-access';
import { sendMessage } from '@/lib/adapters/browser/messages';
import type { PageView } from '@/lib/adapters/browser/messages';

export type PageState =
  | { readonly kind: 'looking' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'not-web' }
  | {
      readonly kind: 'page';
      readonly tabId: number;
      readonly url: URL;
      /** The site may be read without being asked each time. */
      readonly allowed: boolean;
      readonly page: PageView;
      /** When this was found out, ISO 8601 in UTC. */
      readonly now: string;
    };

/** What is known of the tab the popup stands over, again whenever it changes. */
export function usePage(tabId: number | null): readonly [PageState, () => void] {
  const [state, setState] = useState<PageState>({ kind: 'looking' });
  const look = useCallback(
    () => void find(tabId).then(setState, () => setState({ kind: 'failed' })),
    [tabId],
  );
  useEffect(() => {
    look();
    return watchTabViews(look);
  }, [look]);
  return [state, look];
}

async function find(tabId: number | null): Promise<PageState> {
  const tab = await openTab(tabId);
  const url = tab?.url ? new URL(tab.url) : null;
  if (!tab || !url || !/^https?:$/.test(url.protocol)) return { kind: 'not-web' };
  const [allowed, page] = await Promise.all([
    mayRead([`${url.protocol}//${url.hostname}/*`]),
    sendMessage('tab-view', { tabId: tab.id }),
  ]);
  return { kind: 'page', tabId: tab.id, url, allowed, page, now: new Date().toISOString() };
}
