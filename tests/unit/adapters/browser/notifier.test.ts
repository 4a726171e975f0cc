import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNotifier, listenToNotices } from '@/lib/adapters/browser/notifier';
import { newsUnseen } from '@/lib/adapters/browser/settings';

const news = [{ kind: 'reminder', page: 'https://a.example/1', store: 'a.example' }] as const;
const write = () => ({ title: 'T', message: 'M', hash: '#/history/a.example' });
const made: [string, object][] = [];
let clicked: (id: string) => void = () => undefined;

beforeEach(() => {
  fakeBrowser.reset();
  made.length = 0;
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => 'en-GB' });
  Object.assign(fakeBrowser, {
    notifications: {
      create: (id: string, options: object) => Promise.resolve(made.push([id, options])),
      clear: (id: string) =>
        Promise.resolve(made.splice(0, made.length, ...made.filter(([one]) => one !== id))),
      onClicked: { addListener: (hear: typeof clicked) => (clicked = hear) },
    },
  });
});

test('a notice is silent and has its key as its id; a click clears it and opens its evidence', async () => {
  listenToNotices();
  expect(await createNotifier(write).show({ id: 'k1', news })).toBe('shown');
  expect(made).toMatchObject([['k1', { title: 'T', message: 'M', silent: true }]]);
  expect(await newsUnseen.getValue()).toBe(true);
  const opened = vi.spyOn(fakeBrowser.tabs, 'create');
  clicked('k1');
  await vi.waitFor(() => expect(opened).toHaveBeenCalled());
  expect(opened.mock.calls[0]?.[0]).toMatchObject({
    url: expect.stringMatching(/dashboard\.html#\/history\/a\.example$/),
  });
  expect(made).toEqual([]);
});

test('where notices are not allowed, or the system refuses, the toolbar tells', async () => {
  Object.assign(fakeBrowser.notifications, { create: () => Promise.reject(new Error('refused')) });
  expect(await createNotifier(write).show({ id: 'k1', news })).toBe('unseen');
  await newsUnseen.setValue(false);
  Object.assign(fakeBrowser, { notifications: undefined });
  expect(await createNotifier(write).show({ id: 'k2', news })).toBe('unseen');
  expect(await newsUnseen.getValue()).toBe(true);
});
