import { describe, expect, it } from 'vitest';
import { nextWords, pauseWords, troubleWords, wayWords } from '@/components/watches/check-words';
import { draftOf, wantedBy } from '@/components/watches/watch-draft';
import { wishWords } from '@/components/watches/wish-words';
import type { Check } from '@/lib/core/watch/check';
import { words } from '../fixtures';
import { check, NOW, PAGE, watch } from './a-watch';

describe('the words of a check', () => {
  it.each(['en', 'zh-CN'] as const)('have one for every way, reason and trouble (%s)', (language) => {
    const say = words(language);
    const ways: readonly Check['way'][] = [
      { use: 'unproved' },
      { use: 'fetch', proved: NOW },
      { use: 'tab', until: NOW },
      { use: 'remind' },
    ];
    expect(new Set(ways.map((way) => wayWords(say, { way }, NOW))).size).toBe(4);
    const pauses = ['status-403', 'status-429', 'robot-check', 'signed-out', 'other-account'] as const;
    const rests = ['robots-forbid', 'robots-unreachable', 'no-permission', 'page-gone', 'elsewhere'] as const;
    for (const why of [...pauses, ...rests, 'not-a-public-page'] as const) {
      const state = { kind: 'paused', why, since: NOW, until: null } as const;
      expect(pauseWords(say, { state }, NOW)).not.toContain('undefined');
      expect(pauseWords(say, { state }, NOW).length).toBeGreaterThan(10);
      expect(nextWords(say, { state }, NOW)).toBe('');
    }
    const trouble = check({ trouble: { at: NOW, why: 'timeout' } });
    expect(troubleWords(say, trouble, NOW)).not.toBe('');
    expect(troubleWords(say, check(), NOW)).toBe('');
  });
});

describe('what a form asks for', () => {
  const draft = draftOf(watch());
  it('is a wish about a series, and a public page or none', () => {
    expect(wantedBy(draft)).toMatchObject({ wanted: { wish: { kind: 'returns' }, recheck: null } });
    const page = { ...draft, recheck: true };
    expect(wantedBy({ ...page, url: `${PAGE}#reviews` })).toMatchObject({
      wanted: { recheck: { url: PAGE } },
    });
    expect(wantedBy({ ...page, url: 'https://www.mi.com/cart' })).toEqual({ problem: 'not-a-public-page' });
    expect(wantedBy({ ...page, url: 'mi' })).toEqual({ problem: 'not-a-public-page' });
  });

  it('needs an item and an amount for "cheaper"', () => {
    const cheaper = { ...draft, kind: 'cheaper' as const };
    expect(wantedBy(cheaper)).toEqual({ problem: 'needs-item' });
    const of = { ...cheaper, item: { id: '1', name: null } };
    for (const amount of ['', '0', 'free', '-1', '1e3'])
      expect(wantedBy({ ...of, amount })).toEqual({ problem: 'not-an-amount' });
    expect(wantedBy({ ...of, amount: ' 1,499.00 ' })).toMatchObject({
      wanted: { wish: { kind: 'cheaper', than: { amount: '1499.00', currency: 'CNY' } } },
    });
  });

  it('is said in words for every wish', () => {
    const than = { amount: '999', currency: 'CNY' } as const;
    const all = (['price', 'fee'] as const).map((measure) =>
      wishWords(words(), watch({ wish: { kind: 'cheaper', measure, than } })),
    );
    expect(all).toEqual([
      'Tell me when the price at Xiaomi Store is below ¥999.00, with Huabei offered',
      'Tell me when Huabei at Xiaomi Store costs less than ¥999.00 over the price',
    ]);
  });
});
