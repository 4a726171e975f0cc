import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badge } from '@/lib/adapters/browser/badge';
import { inTurn } from '@/lib/adapters/browser/in-turn';
import { welcomeOnce } from '@/lib/adapters/browser/lifecycle';
import { panel } from '@/lib/adapters/browser/panel';
import { readers } from '@/lib/adapters/browser/readers';
import { badgeShown, DEFAULT_CHIP_PLACE, language } from '@/lib/adapters/browser/settings';
import { settings } from '@/lib/adapters/browser/stored-settings';
import { tabViews } from '@/lib/adapters/browser/tab-views';
import type { BadgeSign, PageView, TabView } from '@/lib/app/ports';
import { aReading } from '../../core/history/a-reading';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly excludeMatches?: readonly string[];
}

/** The browser's scripting, with a registry; `refused` are tabs that may not be reached. */
function fakeScripting(refused: readonly number[] = []) {
  const registered = new Map<string, Script>();
  const injected: number[] = [];
  const put = ([script]: readonly Script[]) =>
    Promise.resolve(void (script && registered.set(script.id, script)));
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: () => Promise.resolve([...registered.values()]),
    registerContentScripts: (scripts: readonly Script[]) =>
      registered.has(scripts[0]?.id ?? '') ? Promise.reject(new Error('Duplicate script ID')) : put(scripts),
    updateContentScripts: (scripts: readonly Script[]) =>
      registered.has(scripts[0]?.id ?? '')
        ? put(scripts)
        : Promise.reject(new Error('Nonexistent script ID')),
    unregisterContentScripts: () => Promise.resolve(registered.clear()),
    executeScript: ({ target }: { target: { tabId: number } }) => {
      if (refused.includes(target.tabId))
        return Promise.reject(new Error('Cannot access contents of the page'));
      injected.push(target.tabId);
      return Promise.resolve([]);
    },
  });
  return { registered, injected };
}

const aView = (id: string): TabView => ({ id, at: '', reading: aReading(), settled: true });

beforeEach(() => fakeBrowser.reset());

test('the reader is registered once, kept up to date, and taken away with the last site', async () => {
  const { registered } = fakeScripting();
  await readers.register([], []);
  await readers.register(['*://*.mi.com/*'], []);
  await readers.register(['*://*.mi.com/*', '*://*.jd.com/*'], ['*://*.jd.com/*']);
  expect([...registered.values()]).toMatchObject([
    {
      id: 'reader',
      js: ['/content-scripts/reader.js'],
      matches: ['*://*.mi.com/*', '*://*.jd.com/*'],
      excludeMatches: ['*://*.jd.com/*'],
      runAt: 'document_idle',
      persistAcrossSessions: true,
    },
  ]);
  await readers.register([], []);
  expect(registered.size).toBe(0);
});

test('open pages are read, save those of stores switched off and those that cannot be reached', async () => {
  const { injected } = fakeScripting([2]);
  Object.assign(fakeBrowser.tabs, {
    query: ({ url }: { url: readonly string[] }) =>
      Promise.resolve(url.includes('off') ? [{ id: 3 }] : [{ id: 1 }, { id: 2 }, { id: 3 }, {}]),
  });
  await readers.injectOpen(['*://*.mi.com/*'], ['off']);
  expect(injected).toEqual([1]);
  expect(await readers.inject(2)).toBe(false);
});

test('a tab without a panel is no error', async () => {
  const view: PageView = { view: null, series: [], chip: DEFAULT_CHIP_PLACE, shopper: NEW_SHOPPER };
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockRejectedValueOnce(new Error('Receiving end does not exist.'));
  expect(await panel.tell(1, view)).toBe(false);
  vi.spyOn(fakeBrowser.tabs, 'sendMessage').mockResolvedValueOnce({ ok: true } as never);
  expect(await panel.open(1)).toBe(true);
});

test('what a tab shows is kept for the session, each tab apart', async () => {
  await fakeBrowser.storage.session.set({ other: 1 });
  await tabViews.set(1, aView('a'));
  await tabViews.set(2, aView('b'));
  await tabViews.clear(1);
  expect([await tabViews.get(1), await tabViews.get(2)]).toEqual([null, aView('b')]);
  expect(await tabViews.all()).toEqual([[2, aView('b')]]);
});

test('chip places changed at once are all kept', async () => {
  await Promise.all([
    settings.placeChip('mi.com', { y: 0.1 }),
    settings.placeChip('jd.com', { off: true }),
    settings.placeChip('mi.com', { edge: 'left' }),
  ]);
  expect(await settings.chipPlace('mi.com')).toEqual({ edge: 'left', y: 0.1, folded: false, off: false });
  expect(await settings.chipPlace('jd.com')).toMatchObject({ off: true });
  expect(await settings.chipPlace('constructor')).toEqual(DEFAULT_CHIP_PLACE);
});

test('a job waits for the one before, also when that failed', async () => {
  const turn = inTurn();
  const order: string[] = [];
  const first = turn(async () => {
    await Promise.resolve();
    order.push('first');
    throw new Error('no');
  });
  const second = turn(() => Promise.resolve(order.push('second')));
  await expect(first).rejects.toThrow('no');
  await second;
  expect(order).toEqual(['first', 'second']);
});

test('the badge says the same in sign and words, in the language chosen, and can be switched off', async () => {
  const shown: Record<string, unknown> = {};
  const keep = (what: object) => Promise.resolve(void Object.assign(shown, what));
  Object.assign(fakeBrowser.action, {
    setBadgeText: keep,
    setTitle: keep,
    setBadgeBackgroundColor: keep,
    setBadgeTextColor: () => Promise.reject(new Error('The tab is gone.')),
  });
  const signs: BadgeSign[] = ['offered', 'disabled', 'absent', 'unknown', 'reading', 'none'];
  const seen = new Set<unknown>();
  const titles = new Set<unknown>();
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  await language.setValue('en');
  for (const sign of signs) {
    await badge.show(1, sign);
    seen.add(shown['text']);
    titles.add(shown['title']);
    expect(((shown['text'] ?? '') as string).length).toBeLessThanOrEqual(3);
  }
  expect([seen.size, titles.size]).toEqual([signs.length, signs.length]);
  await language.setValue('zh-CN');
  await badge.show(1, 'offered');
  expect(shown).toMatchObject({ tabId: 1, text: '✓', title: '分期雷达 · 可以分期' });
  await badgeShown.setValue(false);
  await badge.show(1, 'offered');
  // Nothing of its own: the toolbar-wide sign, or its lack, shows through.
  expect(shown).toMatchObject({ text: null, title: '分期雷达 · 可以分期' });
});

test('welcome opens once', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
  await welcomeOnce();
  await welcomeOnce();
  expect(create.mock.calls.map(([{ url }]) => url?.replace(/^.*\//, ''))).toEqual(['welcome.html']);
});
