import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { askKnowledge } from '@/lib/adapters/browser/ask-knowledge';

const KNOWN = { languages: [], rules: [], local: [] };
/** Stands for the worker; asked once per answer, the last one again and again. */
const worker = (...answers: readonly (() => Promise<unknown>)[]) => {
  const send = vi.fn<(message: unknown) => Promise<unknown>>();
  for (const answer of answers.slice(0, -1)) send.mockImplementationOnce(answer);
  send.mockImplementation(answers.at(-1) ?? nobody);
  Object.assign(fakeBrowser.runtime, { sendMessage: send });
  return send;
};
const told = () => Promise.resolve({ ok: true, value: KNOWN });
const nobody = () => Promise.resolve(undefined);
const refused = () => Promise.resolve({ ok: false, error: 'A "knowledge" from here is not accepted.' });
const gone = () => Promise.reject(new Error('Extension context invalidated.'));

const { signal } = new AbortController();

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('asks in the languages of the page, and again while the worker is starting', async () => {
  const send = worker(nobody, () => Promise.reject(new Error('Receiving end does not exist.')), told);
  const answer = askKnowledge(['zh', 'en'], signal);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await answer).toEqual(KNOWN);
  expect(send.mock.calls.map(([message]) => message)).toEqual(
    Array.from({ length: 3 }, () => ({ fenqi: 'knowledge', body: { languages: ['zh', 'en'] } })),
  );
});

test.each([
  ['the extension is gone', gone],
  ['the worker refuses for good', refused],
])('is silent at once when %s', async (_, answer) => {
  const send = worker(answer);
  expect(await askKnowledge(['en'], signal)).toBeNull();
  expect(send).toHaveBeenCalledTimes(1);
});

test('gives up some time, and as soon as the page is left', async () => {
  const send = worker(nobody);
  const never = askKnowledge(['en'], signal);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await never).toBeNull();
  const asked = send.mock.calls.length;
  const life = new AbortController();
  const left = askKnowledge(['en'], life.signal);
  life.abort();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(await left).toBeNull();
  expect(send.mock.calls.length - asked).toBe(1);
});
