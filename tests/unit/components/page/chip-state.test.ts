import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { describe, expect, it } from 'vitest';
import { chipState } from '@/components/page/chip-state';
import { episode, offer, plan, reading, series, words } from '../fixtures';

const NOW = '2026-11-21T13:40:00Z';
const at = (facts: Partial<Parameters<typeof chipState>[0]>, language: 'en' | 'zh-CN' = 'en') =>
  chipState({ reading: null, at: null, series: [], shopper: NEW_SHOPPER, ...facts }, words(language), NOW);

/** Ten payments that add up to the price; `teaser`: "from" that amount. */
const free = (teaser: boolean) =>
  reading({ offers: [offer('huabei', [plan({ count: 10, each: '149.90', teaser })])] });

describe('chipState', () => {
  it('counts providers, not plans, and names the least extra cost', () => {
    const page = reading({
      offers: [
        offer('huabei', [plan({ count: 12, each: '134.90' }), plan({ count: 6, each: '261.07' })]),
        offer('card:icbc', [plan({ count: 12, each: '129.41' })]),
        offer('baitiao', [plan({ count: 1 })], { kind: 'deferred' }),
      ],
    });
    expect(at({ reading: page })).toEqual({
      status: 'offered',
      sentence: 'Installments, 2 ways',
      number: 'from ¥53.92 more',
    });
    expect(at({ reading: page }, 'zh-CN')).toMatchObject({
      sentence: '可分期，2 种',
      number: '最少多付 ¥53.92',
    });
  });

  it('says "no extra cost" only when it is no lower bound', () => {
    expect(at({ reading: free(false) })?.number).toBe('cheapest at no extra cost');
    expect(at({ reading: free(true) })?.number).toBe('from ¥0.00 more');
  });

  it("repeats the store's own words for a greyed provider", () => {
    const greyed = offer('mi-installments', [], {
      status: 'disabled',
      reason: { class: 'limit', text: '额度不足' },
    });
    expect(at({ reading: reading({ status: 'disabled', offers: [greyed] }) })?.sentence).toContain(
      '“额度不足”',
    );
  });

  it('speaks of what is gone only where the page proves it, and by when it was last seen', () => {
    const gone = [series('huabei')];
    const absent = reading({ status: 'absent', because: 'not-listed' });
    expect(at({ reading: absent, series: gone, shopper: NEW_SHOPPER })).toMatchObject({
      status: 'absent',
      sentence: 'Huabei is gone, last seen 3 days ago',
    });
    expect(
      at({
        reading: reading({ status: 'unknown', because: 'no-payment-area' }),
        series: gone,
        shopper: NEW_SHOPPER,
      }),
    ).toBeNull();
  });

  it('does not call one sighting a suspension', () => {
    const once = [series('huabei', { episode: episode({ confirmed: false }) })];
    const said = at({
      reading: reading({ status: 'absent', because: 'not-listed' }),
      series: once,
      shopper: NEW_SHOPPER,
    });
    expect(said?.sentence).toBe('Huabei is not on this page, last seen 3 days ago');
  });

  it('is silent on plain absent, on suspensions that ended and on what was never there', () => {
    const absent = reading({ status: 'absent', because: 'not-listed' });
    const ended = episode({ end: { after: '2026-11-20T01:00:00Z', by: '2026-11-20T02:00:00Z' } });
    const never = episode({ onset: { after: null, by: '2026-11-19T01:12:00Z' } });
    expect(at({ reading: absent })).toBeNull();
    expect(
      at({ reading: absent, series: [series('huabei', { episode: ended })], shopper: NEW_SHOPPER }),
    ).toBeNull();
    expect(
      at({ reading: absent, series: [series('huabei', { episode: never })], shopper: NEW_SHOPPER }),
    ).toBeNull();
    expect(at({})).toBeNull();
  });

  it('names one provider that cannot be used, and counts several', () => {
    const grey = (provider: string, text: string | null) =>
      offer(provider, [], {
        status: 'disabled',
        reason: text === null ? null : { class: 'maintenance', text },
      });
    const say = (...offers: ReturnType<typeof grey>[]) =>
      at({ reading: reading({ status: 'disabled', offers }) })?.sentence;
    expect(say(grey('huabei', '系统升级'))).toMatch(/Huabei.*can’t be used.*系统升级/);
    expect(say(grey('huabei', '系统升级'), grey('baitiao', '系统升级'))).toMatch(/None of 2 .*“系统升级”/);
    expect(say(grey('huabei', '系统升级'), grey('baitiao', null))).toBe(
      'None of 2 installment ways can be used',
    );
  });
});
