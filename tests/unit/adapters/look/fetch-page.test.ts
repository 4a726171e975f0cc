import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fetchPage } from '@/lib/adapters/look/fetch-page';

const PAGE = 'https://www.shop.example/product/1.html';
const soon = () => new Date(Date.now() + 25_000).toISOString();
const html = (body: BodyInit, type = 'text/html; charset=utf-8') =>
  new Response(body, { headers: { 'content-type': type } });

const asked: RequestInit[] = [];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('fetch', (_: string, init: RequestInit) => {
    asked.push(init);
    const stopped = new Promise<never>((_resolve, reject) =>
      init.signal?.addEventListener('abort', () => reject(new DOMException('Timed out', 'TimeoutError'))),
    );
    return Promise.race([answer(), stopped]);
  });
});
afterEach(() => vi.unstubAllGlobals());

const looked = (made: () => Response | Promise<Response>, deadline = soon()) => {
  answer = async () => made();
  return fetchPage(PAGE, deadline);
};

test('asks with the session, fresh, and follows no redirect', async () => {
  expect(await looked(() => html('<p>1'))).toEqual({ kind: 'page', html: '<p>1' });
  expect(asked).toMatchObject([{ credentials: 'include', redirect: 'manual', cache: 'no-cache' }]);
});

test('a redirect leads elsewhere, wherever that is', async () => {
  const redirect = () => Object.defineProperty(html(''), 'type', { value: 'opaqueredirect' });
  expect(await looked(redirect)).toEqual({ kind: 'elsewhere' });
});

test.each([
  [401, null],
  [403, null],
  [429, '120'],
  [503, 'Wed, 21 Oct 2026 07:28:00 GMT'],
])('an answer of %i comes with the rest it asks for', async (status, rest) => {
  const headers: HeadersInit = rest === null ? {} : { 'retry-after': rest };
  const refusal = await looked(() => new Response('no', { status, headers }));
  expect(refusal).toEqual({ kind: 'status', status, retryAfter: rest });
});

test.each(['application/json', 'application/pdf', 'text/plain', 'text/htmlx'])(
  '%s is no page',
  async (type) => {
    expect(await looked(() => html('{}', type))).toEqual({ kind: 'no-answer', because: 'not-a-page' });
  },
);

test('a page larger than any page is not waited for to its end', async () => {
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1_000_000).fill(32));
    },
  });
  expect(await looked(() => html(endless))).toEqual({ kind: 'no-answer', because: 'not-a-page' });
  expect(sent).toBeLessThan(8);
});

test('offline nothing is asked, and a failure of the network is told from a page that takes too long', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(await looked(() => html(''))).toEqual({ kind: 'no-answer', because: 'offline' });
  expect(asked).toEqual([]);
  vi.stubGlobal('navigator', { onLine: true });
  const failing = () => Promise.reject<Response>(new TypeError('Failed to fetch'));
  expect(await looked(failing)).toEqual({ kind: 'no-answer', because: 'network' });
  const never = () => new Promise<Response>(() => undefined);
  const past = new Date(Date.now() + 30).toISOString();
  expect(await looked(never, past)).toEqual({ kind: 'no-answer', because: 'timeout' });
});

test.each([
  ['the header', 'text/html; charset=GBK', [0xbb, 0xa8, 0xdf, 0xc2]],
  [
    'the page itself',
    'text/html',
    [...new TextEncoder().encode('<meta charset="gbk">'), 0xbb, 0xa8, 0xdf, 0xc2],
  ],
  ['its byte order mark', 'text/html; charset=gbk', [0xef, 0xbb, 0xbf, 0xe8, 0x8a, 0xb1, 0xe5, 0x91, 0x97]],
  ['nothing', 'text/html; charset=no-such-thing', [0xe8, 0x8a, 0xb1, 0xe5, 0x91, 0x97]],
])('the encoding is told by %s', async (_, type, bytes) => {
  expect(await looked(() => html(new Uint8Array(bytes), type))).toMatchObject({
    html: expect.stringMatching(/花呗$/),
  });
});
