import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageGlance } from '@/components/page/page-glance';
import { Panel } from '@/components/page/panel';
import type { WatchAsk } from '@/components/page/watch-asks';
import { BECAUSE_WORD } from '@/components/ui/status-words';
import type { Because } from '@/lib/core/reading/reading';
import { draw, episode, offer, plan, reading, series, words } from '../fixtures';

afterEach(cleanup);

const NOW = '2026-11-21T13:40:00Z';
const calls = () => ({
  onClose: vi.fn<() => void>(),
  onHistory: vi.fn<() => void>(),
  onCompare: vi.fn<() => void>(),
  onRules: vi.fn<() => void>(),
  onCorrect: vi.fn<() => void>(),
  onWatch: vi.fn<(ask: WatchAsk) => Promise<string | null>>(),
  onWatches: vi.fn<(id: string | null) => void>(),
  onChip: vi.fn<(change: { folded?: boolean; off?: boolean }) => void>(),
});
const full = reading({
  offers: [
    offer('huabei', [plan({ count: 12, each: '134.90', rate: { value: '0.08', base: 'total' } })], {
      lender: '重庆蚂蚁消费金融有限公司',
    }),
    offer('mi-installments', [], { status: 'disabled', reason: { class: 'limit', text: '额度不足' } }),
    offer('baitiao', [], { kind: 'deferred' }),
  ],
  mentions: [{ provider: 'huabei', kind: 'slogan', text: '最高 24 期免息' }],
  notices: [{ class: 'maintenance', text: '系统维护', endsAt: '2026-11-22T22:00:00Z' }],
});

describe('Panel', () => {
  it("holds cost, printed against solved rate, the store's words and the evidence", () => {
    draw(
      <Panel
        facts={{ reading: full, at: NOW, series: [], shopper: NEW_SHOPPER }}
        now={NOW}
        chip={null}
        {...calls()}
      />,
    );
    const text = screen.getByRole('complementary').textContent ?? '';
    expect(text).toContain('Xiaomi Store · Checkout · ¥1,499.00');
    expect(text).toContain('Over 12 payments it costs ¥119.80 more');
    expect(text).toMatch(/Huabei prints 8\.0%: that is the whole fee.*it comes to 14\.\d\d% a year/);
    for (const part of [
      '额度不足',
      '最高 24 期免息',
      '系统维护',
      'huabei on the page',
      'test/rule',
      '重庆蚂蚁消费金融',
    ])
      expect(text).toContain(part);
  });

  it('says since when a provider is gone, as an interval', () => {
    const absent = reading({ status: 'absent', because: 'not-listed' });
    const gone = [series('huabei', { episode: episode({ confirmed: false }) })];
    draw(
      <Panel
        facts={{ reading: absent, at: NOW, series: gone, shopper: NEW_SHOPPER }}
        now={NOW}
        chip={null}
        {...calls()}
      />,
    );
    expect(screen.getByText(/Still there Nov 1\d, .* found gone Nov 19/)).toBeTruthy();
    expect(screen.getByText('Seen once only, so not yet certain')).toBeTruthy();
  });

  it('calls back and offers the way out of a folded chip', () => {
    const callbacks = calls();
    const chip = { folded: true, off: false };
    draw(
      <Panel
        facts={{ reading: full, at: NOW, series: [], shopper: NEW_SHOPPER }}
        now={NOW}
        chip={chip}
        {...callbacks}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    fireEvent.click(screen.getByRole('button', { name: 'History' }));
    fireEvent.click(screen.getByRole('button', { name: 'Show the sentence again' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide on this store' }));
    expect(callbacks.onClose).toHaveBeenCalledTimes(1);
    expect(callbacks.onHistory).toHaveBeenCalledTimes(1);
    expect(callbacks.onChip.mock.calls).toEqual([[{ folded: false }], [{ off: true }]]);
  });

  it('puts page text in as text, whatever it looks like', () => {
    const nasty = offer('x', [], { label: '<img src=x onerror=alert(1)>' });
    draw(
      <Panel
        facts={{ reading: reading({ offers: [nasty] }), at: NOW, series: [], shopper: NEW_SHOPPER }}
        now={NOW}
        chip={null}
        {...calls()}
      />,
    );
    expect(document.querySelector('img')).toBeNull();
    expect(screen.getAllByText(/<img src=x/).length).toBeGreaterThan(0);
  });
});

describe('PageGlance', () => {
  const reasons = Object.keys(BECAUSE_WORD) as Because[];

  it.each(reasons)('says why in words: %s', (because) => {
    const status = because === 'not-listed' || because === 'slot-empty' ? 'absent' : 'unknown';
    for (const language of ['en', 'zh-CN'] as const) {
      draw(
        <PageGlance
          facts={{ reading: reading({ status, because }), at: NOW, series: [], shopper: NEW_SHOPPER }}
          now={NOW}
        />,
        language,
      );
      expect(screen.getByText(words(language).t(BECAUSE_WORD[because]))).toBeTruthy();
    }
  });

  it('knows nine reasons', () => expect(reasons).toHaveLength(9));
});
