import { newId } from '@/lib/adapters/browser/new-id';
import { assert, asyncProperty, anything, constantFrom } from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerMessage } from '@/lib/adapters/browser/answer-message';
import type { Listeners } from '@/lib/adapters/browser/answer-message';
import { messageGuards } from '@/lib/adapters/browser/message-guard';
import { aReading, anOffer, offering } from '../../core/history/a-reading';

const types = Object.keys(messageGuards);
const calls: [type: string, body: unknown, sender: unknown][] = [];
const hear = (type: string) => (body: unknown, sender: unknown) => {
  calls.push([type, body, sender]);
};
const listeners = Object.fromEntries(types.map((type) => [type, hear(type)])) as unknown as Listeners;

const own = 'chrome-extension://test-extension-id';
const fromPage = { id: 'test-extension-id', url: 'https://www.mi.com/pay?x=1', tab: { id: 7 }, frameId: 0 };
const fromPopup = { id: 'test-extension-id', url: `${own}/popup.html`, origin: own };
const view = { id: newId(), at: '2026-11-01T10:00:00.000Z', reading: aReading(), settled: true };

/** What a sender gets for a message; only the parts of a sender that the browser sets matter. */
const send = (sender: object, fenqi: unknown, body?: unknown) =>
  answerMessage(listeners, { fenqi, body }, sender);

beforeEach(() => {
  calls.length = 0;
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => own + path);
});

test('a page speaks about its own tab and address, as the browser tells them', async () => {
  expect(await send(fromPage, 'reading-changed', view)).toMatchObject({ ok: true });
  expect(calls).toEqual([['reading-changed', view, { kind: 'page', tab: 7, url: fromPage.url }]]);
});

test.each(['tab-view', 'check-tab', 'show-panel', 'fill-demo', 'remove-demo'])(
  'a page cannot send %s',
  async (type) => {
    expect(await send(fromPage, type, type.includes('demo') ? undefined : { tabId: 1 })).toMatchObject({
      ok: false,
    });
    expect(calls).toEqual([]);
  },
);

test.each(['reading-changed', 'page-view', 'place-chip'])(
  'a page of the extension cannot send %s',
  async (type) => {
    const body = { 'reading-changed': view, 'place-chip': { y: 0.5 } }[type];
    expect(await send(fromPopup, type, body)).toMatchObject({ ok: false });
    expect(await send({ ...fromPopup, tab: { id: 3 }, frameId: 0 }, type, body)).toMatchObject({ ok: false });
    expect(calls).toEqual([]);
  },
);

test('readers of pages and frames ask what to read by, in languages there are', async () => {
  const body = { languages: ['zh', 'en'] };
  expect(await send(fromPage, 'knowledge', body)).toMatchObject({ ok: true });
  expect(await send({ ...fromPage, frameId: 4 }, 'knowledge', body)).toMatchObject({ ok: true });
  expect(calls.map(([, , sender]) => sender)).toMatchObject([{ kind: 'page' }, { kind: 'frame' }]);
  expect(await send(fromPopup, 'knowledge', body)).toMatchObject({ ok: false });
  for (const languages of [['xx'], ['__proto__'], 'zh', Array.from({ length: 99 }, () => 'zh')])
    expect(await send(fromPage, 'knowledge', { languages })).toMatchObject({ ok: false });
});

test('popup and dashboard are heard, in a tab or not', async () => {
  expect(await send(fromPopup, 'tab-view', { tabId: 3 })).toMatchObject({ ok: true });
  expect(await send({ ...fromPopup, tab: { id: 3 }, frameId: 0 }, 'fill-demo')).toMatchObject({ ok: true });
});

test.each<[string, object]>([
  ['another extension', { ...fromPage, id: 'another' }],
  [
    'another extension under a name like ours',
    { ...fromPopup, url: 'chrome-extension://test-extension-id.evil/x' },
  ],
  ['a frame in the page', { ...fromPage, frameId: 4 }],
  ['a sandboxed page', { ...fromPage, origin: 'null' }],
  ['a file', { ...fromPage, url: 'file:///home/me/page.html' }],
  ['no tab', { ...fromPage, tab: undefined }],
  ['no address', { ...fromPage, url: undefined }],
])('%s is not heard', async (_, sender) => {
  for (const type of types) expect(await send(sender, type)).toMatchObject({ ok: false });
  expect(await send(sender, 'reading-changed', view)).toMatchObject({ ok: false });
  expect(calls).toEqual([]);
});

test.each<[string, unknown]>([
  ['an unknown key', { ...view, tab: 9 }],
  [
    'an unknown key deep inside',
    { ...view, reading: aReading({ page: { ...aReading().page, tab: 9 } as never }) },
  ],
  ['an id that is none', { ...view, id: 'first' }],
  ['a time of another zone', { ...view, at: '2026-11-01T10:00:00+08:00' }],
  [
    'a script for an address',
    { ...view, reading: aReading({ page: { ...aReading().page, url: 'javascript:1' } }) },
  ],
  [
    'an amount in exponents',
    { ...view, reading: aReading({ disclosure: { annualRate: '1e999', text: '' } }) },
  ],
  ['an endless text', { ...view, reading: aReading({ methods: ['x'.repeat(201)] }) }],
  ['an endless list', { ...view, reading: aReading({ methods: Array.from({ length: 61 }, () => 'x') }) }],
  ['a provider with a space', { ...view, reading: offering(anOffer('hua bei')) }],
  [
    'a whole that is too long',
    {
      ...view,
      reading: offering(
        ...Array.from({ length: 60 }, () =>
          anOffer(
            'x'.repeat(40),
            {
              label: 'x'.repeat(200),
              reason: { class: 'policy', text: 'x'.repeat(500) },
              evidence: { text: 'x'.repeat(500), rule: 'x'.repeat(200) },
            },
            Array.from({ length: 60 }, (_, n) => n),
          ),
        ),
      ),
    },
  ],
])('a reading with %s is refused for good', async (_, body) => {
  expect(await send(fromPage, 'reading-changed', body)).toMatchObject({
    ok: false,
    error: expect.stringContaining('not accepted'),
  });
  expect(calls).toEqual([]);
});

test('a whole real reading passes as it is', async () => {
  const plan = { ...anOffer('huabei').plans[0], rate: { value: '0.023', base: 'total' }, each: '511.15' };
  const reading = {
    ...offering({
      ...anOffer('card:cmb'),
      plans: [plan as never],
      limits: { min: '600', max: null, currency: 'CNY' },
    }),
    item: { id: '1', name: 'Mi', price: { amount: '1499.00', currency: 'CNY' } },
    mentions: [{ provider: null, kind: 'slogan', text: '免息' }],
    notices: [{ class: 'maintenance', text: 'x', endsAt: '2026-11-01T20:00:00.000Z' }],
  };
  expect(await send(fromPage, 'reading-changed', { ...view, reading })).toMatchObject({ ok: true });
  expect(calls[0]?.[1]).toEqual({ ...view, reading });
});

test('a listener that fails is told as such, not as a refusal for good', async () => {
  const failing = { ...listeners, 'page-view': () => Promise.reject(new Error('disk full')) };
  const answer = await answerMessage(failing, { fenqi: 'page-view' }, fromPage as never);
  expect(answer).toEqual({ ok: false, error: 'disk full' });
});

test('whatever is sent, the answer is a refusal, never a throw', () =>
  assert(
    asyncProperty(
      anything({ withNullPrototype: true }),
      constantFrom(fromPage, fromPopup, {}),
      async (junk, sender) => {
        const heard = calls.length;
        const whole = await answerMessage(listeners, junk, sender as never);
        const inside = await send(sender, 'reading-changed', junk);
        const named = await send(sender, junk, junk);
        expect([whole.ok, inside.ok, named.ok]).toEqual([false, false, false]);
        expect(calls).toHaveLength(heard);
      },
    ),
  ));

test('a frame tells what it shows, and only a frame; nothing else is heard from one', async () => {
  const fromFrame = { ...fromPage, url: 'https://pay.example/widget?amount=1', frameId: 4 };
  const said = { text: '4 payments of $30.00', width: 300, height: 40 };
  expect(await send(fromFrame, 'frame-said', said)).toMatchObject({ ok: true });
  expect(calls).toEqual([['frame-said', said, { kind: 'frame', tab: 7, url: fromFrame.url }]]);
  calls.length = 0;
  for (const [sender, body] of [
    [fromPage, said],
    [fromPopup, said],
    [{ ...fromFrame, origin: 'null' }, said],
    [fromFrame, { ...said, text: 'x'.repeat(601) }],
    [fromFrame, { ...said, address: 'https://bank.example/' }],
    [fromFrame, { ...said, width: Number.NaN }],
  ] as const)
    expect(await send(sender, 'frame-said', body)).toMatchObject({ ok: false });
  expect(await send(fromFrame, 'reading-changed', view)).toMatchObject({ ok: false });
  expect(calls).toEqual([]);
});
