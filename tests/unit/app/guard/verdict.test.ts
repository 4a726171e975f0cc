import { expect, test } from 'vitest';
import { verdictOf } from '@/lib/app/guard/verdict';
import type { Look, Sentinel } from '@/lib/app/ports/guard';

const counts = (readings: number, rules = 0, watches = 0) => ({ readings, rules, watches });
const sentinel: Sentinel = {
  database: 'a1',
  counts: counts(412, 3, 1),
  lastAt: '2026-11-20T08:00:00.000Z',
  schema: 5,
  at: '2026-11-20T08:00:00.000Z',
  intent: null,
};
const there = (readings: number, change: Partial<Extract<Look, { kind: 'there' }>> = {}): Look => ({
  kind: 'there',
  id: 'a1',
  counts: counts(readings, 3, 1),
  schema: 5,
  ...change,
});

test.each<[string, Sentinel | null, Look, string]>([
  ['as many as known', sentinel, there(412), 'fine'],
  ['more than known: a worker died before it wrote the sentinel', sentinel, there(415), 'fine'],
  ['one less', sentinel, there(411), 'shrunk'],
  ['a rule less', sentinel, there(412, { counts: counts(412, 2, 1) }), 'shrunk'],
  ['no database', sentinel, { kind: 'none' }, 'empty'],
  ['a database with nothing in it', sentinel, there(0, { id: null, counts: counts(0) }), 'empty'],
  ['an empty one of its own id', sentinel, there(0, { counts: counts(0) }), 'empty'],
  ['an empty one of another id', sentinel, there(0, { id: 'b2', counts: counts(0) }), 'empty'],
  ['no readings, but rules', sentinel, there(0), 'shrunk'],
  ['another database', sentinel, there(5000, { id: 'b2' }), 'another'],
  ['no id, and everything is there', sentinel, there(412, { id: null }), 'fine'],
  ['it does not open', sentinel, { kind: 'failed', error: 'UnknownError' }, 'unopenable'],
  ['it does not open and nothing is known', null, { kind: 'failed', error: 'UnknownError' }, 'unopenable'],
  ['of a newer version', sentinel, there(412, { schema: 6 }), 'newer'],
  ['of a newer version, nothing known', null, there(412, { schema: 6 }), 'newer'],
  ['of an older version', sentinel, there(412, { schema: 3, id: null }), 'fine'],
  ['the first start', null, { kind: 'none' }, 'fine'],
  ['the sentinel was lost', null, there(412), 'fine'],
  ['nothing was ever kept', { ...sentinel, counts: counts(0) }, { kind: 'none' }, 'fine'],
])('%s', (_, known, look, verdict) => {
  expect(verdictOf(known, look, 5)).toBe(verdict);
});

const intent = { least: counts(0), missing: counts(0), at: '2026-11-20T09:00:00.000Z' };

test('during a deletion the user asked for, nothing is missed', () => {
  expect(verdictOf({ ...sentinel, intent }, there(0, { counts: counts(0) }), 5)).toBe('fine');
  expect(verdictOf({ ...sentinel, intent }, there(200), 5)).toBe('fine');
  expect(verdictOf({ ...sentinel, intent: { ...intent, least: counts(300) } }, there(200), 5)).toBe('shrunk');
  expect(verdictOf({ ...sentinel, intent }, { kind: 'failed', error: 'AbortError' }, 5)).toBe('unopenable');
});
