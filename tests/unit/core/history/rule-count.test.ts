import { expect, test } from 'vitest';
import { countReading } from '@/lib/core/history/rule-count';
import type { RuleCount } from '@/lib/core/history/rule-count';
import { firingsOf } from '@/lib/core/reading/rules/firings';
import { aReading, anOffer, offering, on, record } from './a-reading';

const slot = (rule: string) => ({ evidence: { text: 'x', rule } });
const count = (...records: ReturnType<typeof record>[]) => {
  const counts = new Map<string, RuleCount>();
  for (const one of records) for (const [rule, after] of countReading(counts, one)) counts.set(rule, after);
  return counts;
};

test('two offers by one rule are one firing of it, and one of each brand', () => {
  const reading = offering(
    anOffer('huabei', slot('mi.com/cashier')),
    anOffer('baitiao', { ...slot('mi.com/cashier'), status: 'disabled' }),
    anOffer('huabei', slot('mi.com/cashier')),
  );
  expect(firingsOf(reading)).toEqual([
    { rule: 'mi.com/cashier', did: 'offer' },
    { rule: 'mi.com/cashier', did: 'disabled' },
    { rule: 'brand:huabei', did: 'offer' },
    { rule: 'brand:baitiao', did: 'disabled' },
  ]);
});

test('what the judgement lists is believed over what the offers tell', () => {
  const observed = { rules: [{ rule: 'mi.com/cashier', did: 'empty' as const }] };
  expect(firingsOf({ ...aReading(), observed })).toEqual(observed.rules);
});

test('a mention counts for the brand it names, and for nobody when it names none', () => {
  const mention = { kind: 'slogan' as const, text: 'pay later' };
  const mentions = [
    { ...mention, provider: 'huabei' },
    { ...mention, provider: null },
  ];
  expect(firingsOf(aReading({ mentions }))).toEqual([{ rule: 'brand:huabei', did: 'mention' }]);
});

test('the last time is the latest, also when readings arrive late', () => {
  const reading = offering(anOffer('huabei', slot('r')));
  const elsewhere = { ...reading, page: { ...reading.page, store: 'jd.com' } };
  const counts = count(record('b', on('11:00'), reading), record('a', on('10:00'), elsewhere));
  expect(counts.get('r')).toMatchObject({ offer: 2, disabled: 0, lastAt: on('11:00'), lastStore: 'mi.com' });
});

test('sample readings count for nothing', () => {
  expect(count(record('a', on('10:00'), offering(anOffer('huabei')), true)).size).toBe(0);
});
