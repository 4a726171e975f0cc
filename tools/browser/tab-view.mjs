// @ts-check
/** A page with a slot that waits to be filled comes to rest after 15 s (`PACE.latest` of the reader). */
const PATIENCE_MS = 22_000;

/**
 * A page that may call the extension's API: unlike the worker it cannot be put to sleep meanwhile. Resolves when
 * the readers are registered, so that the next page opened is read.
 *
 * @param {import('@playwright/test').BrowserContext} context
 * @param {string} extensionId
 */
export async function openDesk(context, extensionId) {
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  await desk.waitForFunction(async () => {
    const { scripting } = /** @type {any} */ (globalThis).chrome;
    return (await scripting.getRegisteredContentScripts()).length > 0;
  });
  return desk;
}

/**
 * Waits until the reader of the page's tab came to rest on the page's present address, with a view that `accept`
 * takes. Throws what it saw last when that takes too long.
 *
 * @param {import('@playwright/test').Page} desk
 * @param {import('@playwright/test').Page} page
 * @param {(view: import('../../lib/app/ports').TabView) => boolean} [accept]
 */
export async function waitForView(desk, page, accept = () => true) {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const { view, tab } = await viewAt(desk, page.url());
    if (view?.settled && view.reading.page.url === withoutQuery(page.url()) && accept(view)) return view;
    if (Date.now() > end)
      throw new Error(
        `No settled reading of ${page.url()} within ${PATIENCE_MS / 1000} s. ` +
          `Tab ${tab ?? 'not found'}; last view: ${JSON.stringify(view, null, 1)}`,
      );
    await page.waitForTimeout(100);
  }
}

/**
 * The tab's id by its address, and its view from the extension's session storage (adapters/browser/tab-views).
 *
 * @param {import('@playwright/test').Page} desk
 * @param {string} url
 * @returns {Promise<{ tab: number | null, view: import('../../lib/app/ports').TabView | null }>}
 */
export function viewAt(desk, url) {
  return desk.evaluate(async (address) => {
    const api = /** @type {any} */ (globalThis).chrome;
    const tab = (await api.tabs.query({})).find((/** @type {any} */ one) => one.url === address)?.id ?? null;
    const key = `tabView:${tab}`;
    const view = tab === null ? null : ((await api.storage.session.get(key))[key] ?? null);
    return { tab, view };
  }, url);
}

/**
 * Sends one of the extension's own messages as its pages do, and resolves with the answer's value.
 *
 * @param {import('@playwright/test').Page} desk
 * @param {import('../../lib/adapters/browser/messages').MessageType} type
 * @param {unknown} [body]
 */
export async function tell(desk, type, body) {
  const answer = await desk.evaluate(
    (envelope) => /** @type {any} */ (globalThis).chrome.runtime.sendMessage(envelope),
    { fenqi: type, body },
  );
  if (!answer?.ok) throw new Error(`"${type}" was not answered: ${JSON.stringify(answer)}`);
  return answer.value;
}

/** @param {string} url */
function withoutQuery(url) {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}
