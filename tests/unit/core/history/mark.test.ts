import { expect, test } from 'vitest';
import { markOf } from '@/lib/core/history/mark';
import type { Because } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering, on } from './a-reading';

const seen = { 'checkout@www.mi.com': on('09:00') };
const status = (reading: Parameters<typeof markOf>[0], seenOn = {}) =>
  markOf(reading, 'huabei', seenOn)?.status;

const notice = (text: string) => [{ class: 'maintenance' as const, text, endsAt: null }];

const reason = (text: string) => markOf(aReading({ notices: notice(text) }), 'huabei', seen)?.reason?.text;

test('an offer of installments says its status', () => {
  expect(status(offering(anOffer('huabei')))).toBe('offered');
  expect(status(offering(anOffer('huabei', { status: 'disabled' })))).toBe('disabled');
});

test('of two offers by one provider the one that can be chosen counts', () => {
  const greyed = anOffer('huabei', { status: 'disabled' }, [24]);
  const mark = markOf(
    offering(greyed, anOffer('huabei', {}, [12]), anOffer('huabei', {}, [3, 12])),
    'huabei',
    {},
  );
  expect(mark).toMatchObject({ status: 'offered' });
});

test('a single deferred payment is no installments', () => {
  const deferred = { ...offering(anOffer('huabei', { kind: 'deferred' })), status: 'absent' as const };
  expect(status(deferred)).toBeUndefined();
  expect(status({ ...deferred, because: 'not-listed' }, seen)).toBe('absent');
});

test('a page that shows others only suspends a provider that was shown from the same viewpoint', () => {
  const others = offering(anOffer('baitiao'));
  expect(status(others)).toBeUndefined();
  expect(status(others, seen)).toBe('absent');
  expect(status(others, { 'product@www.mi.com': on('09:00') })).toBeUndefined();
  expect(status(others, { 'checkout@m.mi.com': on('09:00') })).toBeUndefined();
});

test.each<[Because, string | undefined]>([
  ['not-listed', 'absent'],
  ['slot-empty', 'absent'],
  ['out-of-stock', undefined],
  ['no-payment-area', undefined],
  ['not-a-store-page', undefined],
])('absent because of %s says %s', (because, said) => {
  expect(status(aReading({ because }), seen)).toBe(said);
});

test('a page that cannot be judged leaves a known provider unknown, on any kind of page', () => {
  const blocked = aReading({ status: 'unknown', because: 'blocked' }, 'product');
  expect(status(blocked, seen)).toBe('unknown');
  expect(status(blocked)).toBeUndefined();
});

test("the store's notice is the reason where the offer has none, unless it names others only", () => {
  expect(reason('系统维护')).toBe('系统维护');
  expect(reason('花呗维护')).toBe('花呗维护');
  expect(reason('京东白条维护')).toBeUndefined();
});
