import { browser } from 'wxt/browser';
import type { TabView } from '../../app/ports';
import type { LookOrder } from '../../app/ports/watches';
import type { Look } from '../../core/watch/look';
import type { RecordedReading } from '../../core/history/record';
import { inTurn } from '../browser/in-turn';
import { drawnPageText, pageTypeOf } from './drawn-text';
import { normalWindow } from './normal-window';
import { recheckMark } from './recheck-mark';

/** A page that draws its text late has this long, milliseconds; readings say themselves when they have settled. */
const TEXT_REST = 4_000;
/** So long a page that cannot be read is given another chance: it may be the blank one before it. */
const SECOND_THOUGHT = 1_500;

/** Closing the tab is part of the look, and takes about so long. */
const CLOSING = 500;

/** A browser short of memory throws hidden tabs out, this one first. Firefox knows no such wish. */
const QUIET =
  import.meta.env.BROWSER === 'firefox' ? { muted: true } : { muted: true, autoDiscardable: false };

const CLOSED: Look = { kind: 'no-answer', because: 'closed' };
const TIMEOUT: Look = { kind: 'no-answer', because: 'timeout' };

/** Looks at pages in a tab of its own that nobody sees, one at a time, and closes it. */
export interface TabLooks {
  look(order: LookOrder): Promise<Look>;
  /** Whether the tab is a re-check's, and not taken over by the user. */
  isOurs(tab: number): Promise<boolean>;
  /** A reader in such a tab told what it read. */
  hear(tab: number, view: TabView, url: string): Promise<void>;
  /** Closes what a killed worker left open. Call it when the worker starts. */
  closeLeftover(): Promise<void>;
  /** Registers what must be heard of tabs. Top level only. */
  listen(): void;
}

interface Current {
  readonly tab: number;
  readonly order: LookOrder;
  readonly end: (look: Look) => void;
}

/** `record`: the record of what a reader told from such a tab; throws when it cannot be one. */
export function createTabLooks(record: (view: TabView, url: string) => Promise<RecordedReading>): TabLooks {
  const turn = inTurn();
  let current: Current | null = null;

  const open = async (order: LookOrder): Promise<Look> => {
    await closeMarked();
    const windowId = await normalWindow();
    if (windowId === null) return CLOSED;
    const { id } = await browser.tabs.create({ windowId, active: false, url: 'about:blank' });
    if (id === undefined) return CLOSED;
    const left = Math.max(0, Date.parse(order.deadline) - CLOSING - Date.now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    try {
      // Marked before it goes anywhere: a worker that dies now finds it again.
      await recheckMark.set({ tab: id, page: order.page });
      const over = new Promise<Look>((resolve) => {
        current = { tab: id, order, end: resolve };
        timer = setTimeout(() => resolve(TIMEOUT), left);
      });
      await isBlank(id);
      await browser.tabs.update(id, { ...QUIET, url: order.page });
      return await over;
    } catch {
      return CLOSED;
    } finally {
      clearTimeout(timer);
      current = null;
      await closeMarked();
    }
  };

  /** Someone looks at it now: it is theirs, sounds and all, and is read like any other page. */
  const release = async (tab: number) => {
    await recheckMark.clear();
    current?.end(CLOSED);
    await Promise.allSettled([
      browser.tabs.update(tab, { muted: false }),
      browser.tabs.sendMessage(tab, { fenqi: 'rules-changed' }, { frameId: 0 }),
    ]);
  };

  const closeMarked = async () => {
    const mark = await recheckMark.get();
    if (!mark) return;
    const tab = await browser.tabs.get(mark.tab).catch(() => null);
    if (tab?.active) return release(mark.tab);
    if (tab) await browser.tabs.remove(mark.tab).catch(() => undefined);
    await recheckMark.clear();
  };

  const loaded = async (tab: number) => {
    const type = await pageTypeOf(tab);
    if (type !== null && !/html/i.test(type))
      return current?.end({ kind: 'no-answer', because: 'not-a-page' });
    if (type !== null) return current?.order.want === 'text' ? tellText(tab) : undefined;
    await wait(SECOND_THOUGHT);
    const there = await browser.tabs.get(tab).catch(() => null);
    if (current?.tab !== tab || there?.status !== 'complete' || (await pageTypeOf(tab)) !== null) return;
    const same = isSameOrigin(there.url, current.order.page);
    current.end(same ? { kind: 'no-answer', because: 'network' } : { kind: 'elsewhere' });
  };

  const tellText = async (tab: number) => {
    await wait(TEXT_REST);
    if (current?.tab !== tab) return;
    const text = await drawnPageText(tab);
    current.end({ kind: 'text', url: await addressOf(tab, current.order.page), ...text });
  };

  return {
    look: (order) => turn(() => open(order)),

    async isOurs(tab) {
      return (await recheckMark.get())?.tab === tab;
    },

    async hear(tab, view, url) {
      if (!view.settled || current?.tab !== tab || current.order.want !== 'reading') return;
      const { end } = current;
      const [said, address] = await Promise.all([record(view, url), addressOf(tab, url)]);
      end({ kind: 'seen', record: said, url: address });
    },

    closeLeftover: () => turn(closeMarked),

    listen() {
      browser.tabs.onActivated.addListener(({ tabId }) => {
        void recheckMark.get().then((mark) => (mark?.tab === tabId ? release(tabId) : undefined));
      });
      browser.tabs.onRemoved.addListener((tab) => {
        if (current?.tab === tab) current.end(CLOSED);
      });
      browser.tabs.onUpdated.addListener((tab, { status }) => {
        if (current?.tab !== tab) return;
        if (status === 'complete') void loaded(tab);
        // Thrown out all the same.
        if (status === 'unloaded') current.end(CLOSED);
      });
    },
  };
}

async function addressOf(tab: number, otherwise: string): Promise<string> {
  const there = await browser.tabs.get(tab).catch(() => null);
  return there?.url ?? otherwise;
}

/** A tab sent elsewhere while its blank page still loads can be lost on the way. */
async function isBlank(tab: number): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    if ((await browser.tabs.get(tab)).status === 'complete') return;
    await wait(50);
  }
}

function isSameOrigin(address: string | undefined, page: string): boolean {
  return address !== undefined && URL.canParse(address) && new URL(address).origin === new URL(page).origin;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
