import { afterEach, expect, test, vi } from 'vitest';
import { robots } from '@/lib/adapters/look/robots';

const ORIGIN = 'https://www.shop.example';
afterEach(() => vi.unstubAllGlobals());

const asking = (answer: Response | Error) => {
  const asked: [string, RequestInit][] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { asked, said: robots.ask(ORIGIN) };
};

test('is asked for without the session', async () => {
  const { asked, said } = asking(new Response('User-agent: *'));
  expect(await said).toEqual({ kind: 'file', text: 'User-agent: *' });
  expect(asked).toMatchObject([[`${ORIGIN}/robots.txt`, { credentials: 'omit' }]]);
});

test('where there is none nothing is forbidden; where it does not answer everything is', async () => {
  expect(await asking(new Response('', { status: 404 })).said).toEqual({ kind: 'none' });
  expect(await asking(new Response('', { status: 403 })).said).toEqual({ kind: 'none' });
  for (const status of [429, 500, 503])
    expect(await asking(new Response('', { status, headers: { 'retry-after': '60' } })).said).toEqual({
      kind: 'unreachable',
      retryAfter: '60',
    });
  expect(await asking(new TypeError('no')).said).toEqual({ kind: 'unreachable', retryAfter: null });
});

test('of a file without end the first 500 KiB are read', async () => {
  const head = 'User-agent: *\nDisallow: /private/\n';
  const { said } = asking(new Response(head + '#'.repeat(2_000_000)));
  const answer = await said;
  expect(answer).toMatchObject({ kind: 'file', text: expect.stringContaining('/private/') });
  expect(answer.kind === 'file' ? answer.text.length : 0).toBe(512_000);
});

const FILE = `User-agent: *
Disallow: /search
Allow: /

User-agent: FenqiRadar
Disallow: /product/
Allow: /product/open
`;

test.each([
  [FILE, '/product/1.html', 'forbidden'],
  [FILE, '/product/open/1.html', 'allowed'],
  // A group of our own stands in the place of the one for all.
  [FILE, '/search?q=1', 'allowed'],
  [FILE.replace('FenqiRadar', 'OtherBot'), '/search?q=1', 'forbidden'],
  [FILE.replace('FenqiRadar', 'OtherBot'), '/product/1.html', 'allowed'],
  ['', '/product/1.html', 'allowed'],
  ['<!doctype html><title>404</title>', '/product/1.html', 'allowed'],
] as const)('%# judges an address', (text, path, verdict) => {
  expect(robots.judge(text, ORIGIN + path)).toBe(verdict);
});
