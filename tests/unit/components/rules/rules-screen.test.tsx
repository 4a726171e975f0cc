// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { RulesScreen } from '@/components/rules/rules-screen';
import type { RuleCount } from '@/lib/core/history/rule-count';
import { platforms } from '@/lib/core/reading/platforms';
import { providers } from '@/lib/core/reading/providers';
import { stores } from '@/lib/core/reading/stores';
import { draw } from '../fixtures';

afterEach(cleanup);

const NOW = '2026-11-21T13:40:00.000Z';
const counted = (rule: string, change: Partial<RuleCount>): RuleCount => ({
  rule,
  offer: 0,
  disabled: 0,
  mention: 0,
  empty: 0,
  refused: 0,
  lastAt: '2026-11-18T13:40:00.000Z',
  lastStore: 'jd.com',
  ...change,
});
const screenOf = (...counts: RuleCount[]) =>
  draw(<RulesScreen builtIn={{ stores, platforms, providers }} counts={counts} now={NOW} />);
const show = (value: string) => fireEvent.change(screen.getByRole('combobox'), { target: { value } });

describe('RulesScreen', () => {
  it('says how often a place fired, how it was found empty, and when last', () => {
    screenOf(counted('jd.com/item-baitiao', { offer: 1200, empty: 2 }));
    const row = screen.getByText('jd.com/item-baitiao').closest('li');
    expect(row?.textContent).toContain('offered 1,200×found empty 2×last 3 days ago, JD.com');
  });

  it('shows rules that never fired as such', () => {
    screenOf(counted('jd.com/item-baitiao', { offer: 1 }));
    expect(screen.getByText('mi.com/cashier-installments').closest('li')?.textContent).toContain(
      'Never fired here',
    );
    show('never');
    expect(screen.queryByText('jd.com/item-baitiao')).toBeNull();
    show('fired');
    expect(screen.queryByText('mi.com/cashier-installments')).toBeNull();
    expect(screen.getByText('jd.com/item-baitiao')).toBeDefined();
  });

  it('finds by name in the reader’s language, by id and by place', () => {
    screenOf();
    const search = screen.getByRole('searchbox');
    fireEvent.input(search, { target: { value: 'xiaomi store' } });
    expect(screen.getByText('1 rule')).toBeDefined();
    fireEvent.input(search, { target: { value: 'ITEM-BAITIAO' } });
    expect(screen.getByText('JD.com')).toBeDefined();
    fireEvent.input(search, { target: { value: 'no such rule' } });
    expect(screen.getByText('0 rules')).toBeDefined();
  });

  it('keeps what fired under a name no rule bears any more', () => {
    screenOf(counted('gone.com/box', { disabled: 1 }));
    expect(screen.getByText('No longer built in')).toBeDefined();
    expect(screen.getByText('gone.com/box').closest('li')?.textContent).toContain('not usable 1×');
  });

  it('lists every rule, each with what it was written from', () => {
    const { container } = screenOf();
    for (const { id } of [...stores, ...platforms, ...providers])
      expect(
        [...container.querySelectorAll('code')].some((code) => code.textContent === id),
        id,
      ).toBe(true);
    expect(container.querySelectorAll('.rule .basis').length).toBe(
      stores.length + platforms.length + providers.length,
    );
  });
});
