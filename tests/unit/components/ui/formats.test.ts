import { describe, expect, it } from 'vitest';
import { formatAgo } from '@/components/ui/format-ago';
import { formatMoment } from '@/components/ui/format-date';
import { formatMoney } from '@/components/ui/format-money';
import { formatPercent } from '@/components/ui/format-percent';
import { words } from '../fixtures';

const cny = (amount: string) => ({ amount, currency: 'CNY' });

describe('formats', () => {
  it('keep every digit of an amount that no float could hold', () => {
    expect(formatMoney(cny('123456789012.35'), 'zh-CN')).toBe('¥123,456,789,012.35');
    expect(formatMoney(cny('0.10'), 'en')).toBe('¥0.10');
  });

  it('sign extra costs, leave zero bare, know currencies without cents', () => {
    expect(formatMoney(cny('53.92'), 'en', { signed: true })).toBe('+¥53.92');
    expect(formatMoney(cny('-3'), 'en', { signed: true })).toBe('-¥3.00');
    expect(formatMoney(cny('-0.00'), 'en', { signed: true })).toBe('¥0.00');
    expect(formatMoney({ amount: '1500', currency: 'JPY' }, 'en')).toBe('¥1,500');
  });

  it('show what is no amount as it is', () => {
    expect(formatMoney(cny('1e9999'), 'en')).toBe('1e9999 CNY');
    expect(formatPercent('NaN', 'en')).toBe('NaN');
  });

  it('turn fractions into percentages', () => {
    expect(formatPercent('0.1440', 'en')).toBe('14.4%');
    expect(formatPercent('0.0225', 'zh-CN', 2)).toBe('2.25%');
  });

  it('count time down to whole units and never into the future', () => {
    const now = '2026-11-21T12:00:00Z';
    expect(formatAgo('2026-11-18T11:00:00Z', 'en', now)).toBe('3 days ago');
    expect(formatAgo('2026-11-21T10:30:00Z', 'zh-CN', now)).toBe('1小时前');
    expect(formatAgo('2026-11-21T12:05:00Z', 'en', now)).toBe('now');
  });

  it('name the year only when it is another', () => {
    expect(formatMoment('2026-03-02T12:00:00Z', 'en', '2026-11-21T12:00:00Z')).not.toContain('2026');
    expect(formatMoment('2025-03-02T12:00:00Z', 'en', '2026-11-21T12:00:00Z')).toContain('2025');
  });
});

describe('words', () => {
  it('put arguments in their places and pick the plural', () => {
    expect(words('en').n('chip_offered', 1)).toBe('Installments, 1 way');
    expect(words('en').n('chip_offered', 2)).toBe('Installments, 2 ways');
    expect(words('zh-CN').n('chip_offered', 2)).toBe('可分期，2 种');
    expect(words('en').t('limits_between', '$2', 'b')).toBe('for $2 to b');
  });
});
