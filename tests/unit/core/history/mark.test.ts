import { expect, test } from 'vitest';
import { markAbout } from '@/lib/core/history/mark-about';
import { deriveStore } from '@/lib/core/history/derive-store';
import type { Because, Reading } from '@/lib/core/reading/reading';
import { aReading, anOffer, offering, on, record } from './a-reading';

const HERE = 'https://www.mi.com/pay';
/** What a reading alone says of 花呗. */
function marked(reading: Reading) {
  const [series] = deriveStore([record('b', on('10:00'), reading)]).any.history.series;
  return series ? markAbout(series, record('b', on('10:00'), reading)) : null;
}
/** What a reading says of 花呗, which was seen before on a page of this kind at this address, or never. */
function mark(reading: Reading, before: { kind: Reading['page']['kind']; url: string } | null = null) {
  if (!before) return marked(reading);
  const shown = offering(anOffer('huabei'));
  const first = record('a', on('09:00'), { ...shown, page: { ...shown.page, ...before } });
  const [series] = deriveStore([first]).any.history.series;
  return series ? markAbout(series, record('b', on('10:00'), reading)) : null;
}
const status = (...given: Parameters<typeof mark>) => mark(...given)?.status;
const seen = { kind: 'checkout', url: HERE } as const;

const notice = (text: string) => [{ class: 'maintenance' as const, text, endsAt: null }];

const reason = (text: string) => mark(aReading({ notices: notice(text) }), seen)?.reason?.text;

test('an offer of installments says its status', () => {
  expect(status(offering(anOffer('huabei')))).toBe('offered');
  expect(status(offering(anOffer('huabei', { status: 'disabled' })))).toBe('disabled');
});

test('of two offers by one provider the one that can be chosen counts', () => {
  const greyed = anOffer('huabei', { status: 'disabled' }, [24]);
  expect(mark(offering(greyed, anOffer('huabei', {}, [12])))).toMatchObject({ status: 'offered' });
});

test('a single deferred payment is no installments', () => {
  const deferred = { ...offering(anOffer('huabei', { kind: 'deferred' })), status: 'absent' as const };
  expect(status(deferred)).toBeUndefined();
  expect(status({ ...deferred, because: 'not-listed' }, seen)).toBe('absent');
});

test('a page that shows others only suspends a provider that was shown from the same viewpoint', () => {
  const others = offering(anOffer('baitiao'));
  expect(status(others, seen)).toBe('absent');
  expect(status(others, { kind: 'product', url: HERE })).toBeUndefined();
  expect(status(others, { kind: 'checkout', url: 'https://m.mi.com/pay' })).toBeUndefined();
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
