import { expect, test, vi } from 'vitest';
import { pageKnowledge } from '@/lib/app/page-knowledge';
import { aLocalRule } from '../core/reading/local/a-local-rule';
import { fakePorts } from './fake-ports';

const page = { kind: 'page', url: 'https://order.mi.com/pay?token=1' } as const;
const taught = aLocalRule('花呗分期 12期 ¥134.90/期');

function withRule() {
  const ports = fakePorts();
  ports.log.push({ id: '1', at: taught.at, rule: taught.rule.id, store: 'mi.com', local: taught });
  return ports;
}

test('a page gets the languages it asked for, the rules of its host, and what was taught of its store', async () => {
  const { languages, rules, local } = await pageKnowledge(withRule(), page, ['zh', 'en']);
  expect(languages.map(({ id }) => id).toSorted()).toEqual(['en', 'zh']);
  const ids = rules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(['mi.com', 'huabei', 'klarna', 'woocommerce']));
  expect(ids).not.toContain('jd.com');
  expect(local).toEqual([taught]);
});

test('what it gets survives the way through a message: it is plain data', async () => {
  const known = await pageKnowledge(withRule(), page, ['de', 'zh', 'en']);
  expect(JSON.parse(JSON.stringify(known))).toEqual(known);
});

test('a frame is not judged, so that it learns nothing of what was taught', async () => {
  const { local } = await pageKnowledge(withRule(), { ...page, kind: 'frame' }, ['en']);
  expect(local).toEqual([]);
});

test('a database that fails or hangs costs the own rules, not the reading', async () => {
  const failing = {
    localRules: { ...fakePorts().localRules, of: () => Promise.reject(new Error('broken')) },
  };
  expect(await pageKnowledge(failing, page, ['zh'])).toMatchObject({ local: [], languages: [{ id: 'zh' }] });
  vi.useFakeTimers();
  const hanging = {
    localRules: { ...fakePorts().localRules, of: () => new Promise<never>(() => undefined) },
  };
  const answer = pageKnowledge(hanging, page, ['zh']);
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await answer).toMatchObject({ local: [] });
  vi.useRealTimers();
});
