import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base } from '@playwright/test';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { launchWithExtension } from '@/tools/browser/launch.mjs';
import { openDesk, waitForView } from '@/tools/browser/tab-view.mjs';
import type { TabView } from '@/lib/app/ports';
import { startShop } from '../shop/server.mjs';

const BUILD = path.resolve(import.meta.dirname, '../../.output/e2e/chrome-mv3');

interface Extension {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly extensionId: string;
}

/** Starts a browser of its own with the end-to-end build, for tests that need a fresh profile or a locale. */
export async function startExtension(
  options: { locale?: string; profile?: string; args?: string[] } = {},
): Promise<Extension> {
  if (!existsSync(path.join(BUILD, 'manifest.json')))
    throw new Error('There is no end-to-end build. Run "npm test", or "FENQI_E2E=1 npx wxt build" by hand.');
  return launchWithExtension({ extension: BUILD, ...options });
}

interface TestFixtures {
  /**
   * Answers exactly `url` with this HTML, or with a file's bytes when given `{ file }`. Everything that is
   * neither served nor on loopback fails as blocked, so no test reaches the network.
   */
  serve: (url: string, answer: string | ServedPage) => Promise<void>;
  /** A page of the extension, for calling its API and sending its messages (`tell`). */
  desk: Page;
  /** What the extension knows of the page's tab, once its reader has come to rest there. */
  viewOf: (page: Page, accept?: (view: TabView) => boolean) => Promise<TabView>;
}

export interface ServedPage {
  readonly html?: string;
  readonly file?: string;
  readonly status?: number;
  readonly contentType?: string;
}

interface WorkerFixtures {
  extension: Extension;
  extensionId: string;
  /** The demo shop on loopback, in the state `everything-offered`; `?state=` overrides it per page. */
  shop: { readonly url: string };
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  extension: [
    // Playwright reads a fixture's needs from its first parameter's pattern, so it must be an empty one.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const extension = await startExtension();
      await use(extension);
      await extension.context.close();
    },
    { scope: 'worker' },
  ],
  extensionId: [async ({ extension }, use) => use(extension.extensionId), { scope: 'worker' }],
  shop: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const shop = await startShop();
      await use(shop);
      await shop.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ extension }, use) => {
    const { context } = extension;
    await context.route('**/*', (route) => {
      const { protocol, hostname } = new URL(route.request().url());
      const own = protocol === 'chrome-extension:' || hostname === '127.0.0.1' || hostname === 'localhost';
      return own ? route.continue() : route.abort('blockedbyclient');
    });
    await use(context);
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await use(page);
    await page.close();
  },
  serve: async ({ context }, use) => {
    await use(async (url, answer) => {
      const {
        html,
        file,
        status = 200,
        contentType = 'text/html; charset=utf-8',
      } = typeof answer === 'string' ? { html: answer } : answer;
      const body = file === undefined ? (html ?? '') : readFileSync(file);
      await context.route(
        (address) => address.href === new URL(url).href,
        (route) => route.fulfill({ status, contentType, body }),
      );
    });
  },
  desk: async ({ context, extensionId }, use) => {
    const desk = await openDesk(context, extensionId);
    await use(desk);
    await desk.close();
  },
  viewOf: async ({ desk }, use) => {
    await use((page, accept) => waitForView(desk, page, accept));
  },
});

export { expect } from '@playwright/test';
