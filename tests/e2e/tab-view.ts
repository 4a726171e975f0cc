import type { Page } from '@playwright/test';
import type { TabView } from '@/lib/app/ports';

/** The extension API as far as the tests use it inside the extension's own pages. */
interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<readonly { id?: number; url?: string }[]> };
  readonly storage: { session: { get(key: string): Promise<Record<string, unknown>> } };
}
declare const chrome: ExtensionApi;

const PATIENCE_MS = 15_000;

/**
 * Waits until the reader of the page's tab came to rest on the page's present address. `desk` is any page of the
 * extension: unlike the worker it cannot be put to sleep meanwhile.
 */
export async function waitForView(
  desk: Page,
  extensionId: string,
  page: Page,
  accept: (view: TabView) => boolean = () => true,
): Promise<TabView> {
  if (!desk.url().startsWith('chrome-extension:'))
    await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { view, tab } = await viewAt(desk, page.url());
    const there = view?.reading.page.url === withoutQuery(page.url());
    if (view && there && view.settled && accept(view)) return view;
    if (Date.now() > end)
      throw new Error(
        `No settled reading of ${page.url()} within ${PATIENCE_MS / 1000} s. ` +
          `Tab ${tab ?? 'not found'}; last view: ${JSON.stringify(view, null, 1)}`,
      );
    await page.waitForTimeout(100);
  }
}

/** The tab's id by its address, and its view from the extension's session storage. */
export function viewAt(desk: Page, url: string): Promise<{ tab: number | null; view: TabView | null }> {
  return desk.evaluate(async (address) => {
    const tab = (await chrome.tabs.query({})).find((one) => one.url === address)?.id ?? null;
    const key = `tabView:${tab}`;
    const view = tab === null ? null : (await chrome.storage.session.get(key))[key];
    return { tab, view: (view ?? null) as TabView | null };
  }, url);
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
