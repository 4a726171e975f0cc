import { browser } from 'wxt/browser';
import type { Panel, Picker } from '../../app/ports';
import type { Answer, Envelope } from './messages';

/** The chip and panel script in the top frame of a tab. Injecting it twice is harmless: it checks itself. */
export const panel: Panel = {
  tell: (tab, view) => send(tab, { fenqi: 'page-view-changed', body: view }),
  open: (tab) => send(tab, { fenqi: 'open-panel', body: undefined }),
  async inject(tab) {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/panel.js'] });
  },
};

/** The picker, which the user asks for to correct a reading. Injecting it twice is harmless: it checks itself. */
export const picker: Picker = {
  async inject(tab) {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/picker.js'] });
  },
};

async function send(tab: number, message: Envelope): Promise<boolean> {
  try {
    const answer: Answer | undefined = await browser.tabs.sendMessage(tab, message, { frameId: 0 });
    return answer?.ok === true;
  } catch {
    // "Receiving end does not exist": nothing of ours listens in that tab.
    return false;
  }
}
