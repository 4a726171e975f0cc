import type { Page } from '@playwright/test';

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<readonly { id: number; url?: string }[]> };
  readonly scripting: {
    executeScript(what: object): Promise<readonly { result?: unknown }[]>;
  };
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
}
declare const chrome: ExtensionApi;

export interface Answered {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly error?: string;
}

/**
 * Sends messages, one after the other, from a content script in the page's tab, as our reader and panel do, and
 * gives the answers; none when nobody answered. `desk` is an extension page, because the worker may be asleep.
 */
export function fromContentScript(desk: Page, page: Page, messages: readonly unknown[]): Promise<Answered[]> {
  return desk.evaluate(
    async ([url, text]) => {
      const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id },
        // Arguments of an injected function lose their nulls, so they travel as text.
        func: async (all: string) => {
          const answers: unknown[] = [];
          for (const message of JSON.parse(all) as unknown[])
            answers.push(await chrome.runtime.sendMessage(message));
          return answers;
        },
        args: [text],
      });
      return (frame?.result ?? []) as Answered[];
    },
    [page.url(), JSON.stringify(messages)] as const,
  );
}

/** Sends a message from a page of the extension. */
export function fromOwnPage(desk: Page, message: unknown): Promise<Answered> {
  return desk.evaluate(async (one) => (await chrome.runtime.sendMessage(one)) as Answered, message);
}
