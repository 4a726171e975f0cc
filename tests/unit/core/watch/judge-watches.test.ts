import { describe, expect, it } from 'vitest';
import type { SeriesState } from '@/lib/core/history/series-state';
import { aState, anEpisode, aWatch } from './a-state';
import { day, follow, gone, offered } from './follow';

const returns = aWatch({ kind: 'returns' }, day(2));
const disappears = aWatch({ kind: 'disappears' }, day(2));

describe('a return', () => {
  it('is told once, with the interval it happened in', () => {
    const at = follow(returns, [gone(day(2, '09:00'))]);
    expect(at(day(3), [gone(day(2), day(3))])).toEqual([]);
    const [news] = at(day(4), [offered(day(4))]);
    expect(news).toMatchObject({ kind: 'returned', when: { after: day(3), by: day(4) }, item: null });
    expect(at(day(5), [offered(day(4), day(5))])).toEqual([]);
    expect(at(day(9), [offered(day(4), day(9))])).toEqual([]);
  });

  it('is not told while it is not over for certain, nor on a look that told nothing', () => {
    const at = follow(returns, [gone(day(2, '09:00'))]);
    const flapped = { end: { after: day(3), by: day(4) }, flaps: 1 };
    expect(
      at(day(4), [aState('offered', day(4), day(4), { episode: anEpisode(day(1), day(2), flapped) })]),
    ).toEqual([]);
    expect(at(day(4), [{ ...gone(day(2), day(3)), status: 'unknown', looked: day(4) }])).toEqual([]);
    expect(at(day(5), [offered(day(4), day(5))])).toHaveLength(1);
  });

  it('is not told of what was so when the watch was made, also after looks that told nothing', () => {
    const at = follow(returns, [offered(day(1), day(2, '09:00'))]);
    expect(at(day(3), [offered(day(1), day(3))])).toEqual([]);
    // Unknown in between begins a new run of the same state.
    expect(at(day(4), [offered(day(4))])).toEqual([]);
    expect(at(day(5), [gone(day(5))])).toEqual([]);
    expect(at(day(6), [offered(day(6))])).toHaveLength(1);
  });

  it('is told again after another suspension, and not within 24 hours', () => {
    const at = follow(returns, [gone(day(2, '09:00'))]);
    expect(at(day(3, '08:00'), [offered(day(3, '08:00'))])).toHaveLength(1);
    expect(at(day(3, '12:00'), [gone(day(3, '12:00'))])).toEqual([]);
    expect(at(day(3, '16:00'), [offered(day(3, '16:00'))])).toEqual([]);
    expect(at(day(4, '07:59'), [offered(day(3, '16:00'))])).toEqual([]);
    expect(at(day(4, '08:00'), [offered(day(3, '16:00'))])).toHaveLength(1);
  });

  it('that did not last until it might be told is not told', () => {
    const at = follow(returns, [gone(day(2, '09:00'))], { quiet: { from: 22 * 60, to: 8 * 60 } });
    // 23:00 to 07:00 in China.
    expect(at(day(3, '15:00'), [offered(day(3, '15:00'))])).toEqual([]);
    expect(at(day(3, '23:00'), [gone(day(3, '23:00'))])).toEqual([]);
    expect(at(day(4, '01:00'), [gone(day(3, '23:00'))])).toEqual([]);
  });

  it('in quiet hours is told when they end', () => {
    const at = follow(returns, [gone(day(2, '09:00'))], { quiet: { from: 22 * 60, to: 8 * 60 } });
    expect(at(day(3, '14:00'), [offered(day(3, '14:00'))])).toEqual([]);
    expect(at(day(3, '23:59'), [offered(day(3, '14:00'))])).toEqual([]);
    expect(at(day(4, '00:00'), [offered(day(3, '14:00'))])).toHaveLength(1);
  });

  it('as another account, of another store, provider or item, or in the sample history is none', () => {
    const other: Partial<SeriesState>[] = [
      { account: 'f'.repeat(16) },
      { store: 'other.example' },
      { provider: 'klarna' },
      { item: '7' },
      { demo: true },
    ];
    for (const change of other) {
      const at = follow(returns, [gone(day(2, '09:00'))]);
      expect(at(day(3), [aState('offered', day(3), day(3), change)])).toEqual([]);
    }
  });
});

describe('a suspension', () => {
  it('is told when confirmed', () => {
    const at = follow(disappears, [offered(day(2, '09:00'))]);
    expect(at(day(3), [gone(day(3), day(3), { confirmed: false })])).toEqual([]);
    const [news] = at(day(3, '10:30'), [gone(day(3), day(3, '10:30'))]);
    expect(news).toMatchObject({ kind: 'gone', when: { after: day(1), by: day(3) } });
  });

  it('of any provider is one of all', () => {
    const any = { ...disappears, target: { ...disappears.target, provider: null } };
    const klarna = aState('offered', day(1), day(3), { provider: 'klarna' });
    const at = follow(any, [offered(day(2, '09:00')), klarna]);
    expect(at(day(3), [gone(day(3)), klarna])).toEqual([]);
    const both = [gone(day(3)), { ...gone(day(4)), provider: 'klarna', key: klarna.key }];
    expect(at(day(4), both)).toMatchObject([{ kind: 'gone', provider: 'klarna' }]);
  });
});

describe('a lower cost', () => {
  const item = { id: '7', name: 'A thing' };
  const than = { amount: '100.00', currency: 'CNY' };
  const cheaper = aWatch({ kind: 'cheaper', measure: 'price', than }, day(2), {
    target: { store: 'shop.example', provider: 'huabei', item, account: 'unknown' },
  });
  const priced = (at: string, amount: string, currency = 'CNY') =>
    aState('offered', day(1), at, { item: '7', price: { amount, currency } });

  it('is one strictly below, in the same currency, seen after the watch was made', () => {
    const at = follow(cheaper, []);
    expect(at(day(3), [priced(day(1), '90.00')])).toEqual([]);
    expect(at(day(3), [priced(day(3), '100.00')])).toEqual([]);
    expect(at(day(4), [priced(day(4), '90.00', 'USD')])).toEqual([]);
    expect(at(day(5), [priced(day(5), '99.99')])).toMatchObject([
      { kind: 'cheaper', amount: { amount: '99.99' } },
    ]);
  });

  it('is told again when it fell further, a day later', () => {
    const at = follow(cheaper, []);
    expect(at(day(3), [priced(day(3), '90.00')])).toHaveLength(1);
    expect(at(day(3, '12:00'), [priced(day(3, '12:00'), '80.00')])).toEqual([]);
    expect(at(day(5), [priced(day(5), '80.00')])).toHaveLength(1);
    expect(at(day(7), [priced(day(7), '80.00')])).toEqual([]);
  });

  it('names the thing only when allowed', () => {
    expect(follow(cheaper, [])(day(3), [priced(day(3), '90.00')])[0]).toMatchObject({ item: null });
    expect(follow(cheaper, [], { names: true })(day(3), [priced(day(3), '90.00')])[0]).toMatchObject({
      item: 'A thing',
    });
  });
});
