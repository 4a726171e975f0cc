import { browser } from 'wxt/browser';
import type { Envelope, FrameSaid } from './messages';

/**
 * Hands what a frame said to the reader of the page around it. The address is the browser's word, never the frame's;
 * nothing is kept here.
 */
export async function reportFrame(
  { tab, url }: { readonly tab: number; readonly url: string },
  { text, width, height }: FrameSaid,
): Promise<void> {
  const { origin, pathname } = new URL(url);
  const envelope: Envelope<'frame-reported'> = {
    fenqi: 'frame-reported',
    body: { address: `${origin}${pathname}`.slice(0, 300), text, width, height },
  };
  // The page itself may not be read (not granted, switched off): then nobody listens.
  await browser.tabs.sendMessage(tab, envelope, { frameId: 0 }).catch(() => undefined);
}
