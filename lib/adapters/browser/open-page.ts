import { browser } from 'wxt/browser';

/** Opens one of the extension's own pages in a new tab; `hash` with or without its "#". */
export async function openPage(page: 'dashboard' | 'options' | 'welcome', hash = ''): Promise<void> {
  const fragment = hash ? `#${hash.replace(/^#/, '')}` : '';
  const base = browser.runtime.getURL('/');
  await browser.tabs.create({ url: `${base}${page}.html${fragment}` });
}
