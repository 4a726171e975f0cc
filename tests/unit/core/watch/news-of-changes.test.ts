import { describe, expect, it } from 'vitest';
import type { Change } from '@/lib/core/history/change';
import { aState, anEpisode, aWatch } from './a-state';
import { day, follow, gone, offered } from './follow';

const returns = aWatch({ kind: 'returns' }, day(2));
const disappears = aWatch({ kind: 'disappears' }, day(2));

describe('changes of terms', () => {
  const { key } = offered(day(1));
  const lender = (before: string, after: string, since: string, by: string): Change => ({
    facet: 'lender',
    before,
    after,
    series: key,
    since,
    by,
    reading: '3'.padStart(16, '0'),
  });

  it('are told to who follows what is offered, once they stood for a while', () => {
    const at = follow(disappears, [offered(day(1), day(2))]);
    const changes = [lender('A', 'B', day(3), day(4))];
    expect(at(day(4), [offered(day(1), day(4))], changes)).toEqual([]);
    expect(at(day(5), [offered(day(1), day(5))], changes)).toMatchObject([{ kind: 'terms', changes }]);
    expect(at(day(7), [offered(day(1), day(7))], changes)).toEqual([]);
  });

  it('that were undone are none', () => {
    const at = follow(disappears, [offered(day(1), day(2))]);
    const changes = [lender('A', 'B', day(3), day(4)), lender('B', 'A', day(4), day(5))];
    expect(at(day(6), [offered(day(1), day(6))], changes)).toEqual([]);
  });

  it('are none to who waits for a return', () => {
    const at = follow(returns, [gone(day(2, '09:00'))]);
    expect(at(day(5), [gone(day(2), day(5))], [lender('A', 'B', day(3), day(4))])).toEqual([]);
  });

  it('tell of a provider in the place of another as one word', () => {
    const fresh = aState('offered', day(3), day(3, '11:00'), { provider: 'klarna' });
    const change: Change = {
      facet: 'provider',
      before: null,
      after: 'klarna',
      series: fresh.key,
      since: day(2, '12:00'),
      by: day(3),
      reading: '3'.padStart(16, '0'),
    };
    const at = follow(disappears, [offered(day(1), day(2))]);
    const now = { ...gone(day(3), day(3, '11:00')), episode: anEpisode(day(2, '12:00'), day(3)) };
    expect(at(day(3, '11:00'), [now, fresh], [change])).toMatchObject([
      { kind: 'replaced', instead: 'KLARNA' },
    ]);
    expect(at(day(5), [now, fresh], [change])).toEqual([]);
    const late = { ...change, since: day(4), by: day(6) };
    expect(follow(disappears, [offered(day(1), day(2))])(day(7), [now, fresh], [late])).toMatchObject([
      { kind: 'gone' },
    ]);
  });
});
