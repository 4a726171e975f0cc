import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';

/**
 * Who sent a message, told by the browser and by nothing in the message. A page is a content script of ours in
 * the top frame of a tab, a frame one in any other; `own` is a page of the extension, in a tab or not.
 */
export type Sender =
  { readonly kind: 'page' | 'frame'; readonly tab: number; readonly url: string } | { readonly kind: 'own' };

/** The sender, or null when it is none of them: another extension, a page that is no web page. */
export function senderOf(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id || !sender.url || !URL.canParse(sender.url)) return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return { kind: 'own' };
  const { origin, protocol } = new URL(sender.url);
  // A sandboxed page has an opaque origin: its address tells whose document it is, not whose word.
  const opaque = sender.origin !== undefined && sender.origin !== origin;
  const tab = sender.tab?.id;
  if (opaque || tab === undefined || sender.frameId === undefined || !/^https?:$/.test(protocol)) return null;
  return { kind: sender.frameId === 0 ? 'page' : 'frame', tab, url: sender.url };
}
