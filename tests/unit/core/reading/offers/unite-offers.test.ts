import { expect, test } from 'vitest';
import { uniteOffers } from '@/lib/core/reading/offers/unite-offers';
import { draft, found } from './a-draft';

const counts = (offers: readonly ReturnType<typeof draft>[]) =>
  uniteOffers(offers).map((one) => [one.provider, one.status, ...one.found.map(({ plan }) => plan.count)]);

const [three, six] = [found({ count: 3 }), found({ count: 6 })];
const closed = { status: 'disabled', reason: { class: 'silent', text: '暂不支持' } } as const;

test('plans of one provider stand together, in the order they were found', () => {
  expect(counts([draft({ found: [three] }), draft({ provider: 'klarna' }), draft({ found: [six] })])).toEqual(
    [
      ['huabei', 'offered', 3, 6],
      ['klarna', 'offered'],
    ],
  );
});

test('an offered statement wins over a disabled one, whichever comes first, and keeps only its own plans', () => {
  const [a, b] = [draft({ found: [three] }), draft({ ...closed, found: [six] })];
  for (const both of [
    [a, b],
    [b, a],
  ]) {
    expect(counts(both)).toEqual([['huabei', 'offered', 3]]);
    expect(uniteOffers(both)[0]?.reason).toBeNull();
  }
});

test('two that are closed stay closed, with the first reason and all plans', () => {
  const other = { ...closed, reason: { class: 'limit', text: '额度不足' } } as const;
  const [one] = uniteOffers([draft({ ...closed, found: [three] }), draft({ ...other, found: [six] })]);
  expect(one).toMatchObject({ status: 'disabled', reason: { class: 'silent' } });
  expect(one?.found).toHaveLength(2);
});

test('limits are those of whichever tells them', () => {
  const limits = { min: '300', max: null, currency: 'CNY' };
  expect(uniteOffers([draft(), draft({ limits })])[0]?.limits).toEqual(limits);
  expect(uniteOffers([draft({ limits }), draft()])[0]?.limits).toEqual(limits);
});

test('paying later once is another offer than paying in parts', () => {
  expect(uniteOffers([draft(), draft({ kind: 'deferred' })])).toHaveLength(2);
  expect(uniteOffers([])).toEqual([]);
});
