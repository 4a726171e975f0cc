import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';

/** Events that must find the worker listening when they wake it. */
const EVENTS = {
  message: fakeBrowser.runtime.onMessage,
  installed: fakeBrowser.runtime.onInstalled,
  started: fakeBrowser.runtime.onStartup,
  'tab updated': fakeBrowser.tabs.onUpdated,
  'tab removed': fakeBrowser.tabs.onRemoved,
  'tab activated': fakeBrowser.tabs.onActivated,
  'alarm rung': fakeBrowser.alarms.onAlarm,
  'screen unlocked': fakeBrowser.idle.onStateChanged,
  'notice clicked': fakeBrowser.notifications.onClicked,
  'site granted': fakeBrowser.permissions.onAdded,
  'site taken back': fakeBrowser.permissions.onRemoved,
  'setting changed': fakeBrowser.storage.local.onChanged,
};

/** What a worker has besides the browser's own interface. */
vi.stubGlobal('navigator', { onLine: true });
vi.stubGlobal('addEventListener', () => undefined);

test('every event finds its listener before the worker first waits', () => {
  const added: string[] = [];
  for (const [name, event] of Object.entries(EVENTS))
    Object.assign(event, { addListener: () => added.push(name) });
  background.main();
  expect(new Set(added)).toEqual(new Set(Object.keys(EVENTS)));
});
