// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { LocalRules } from '@/components/rules/local-rules';
import type { LocalEntry } from '@/components/rules/local-rule-item';
import { readDraft, EMPTY_DRAFT } from '@/components/correct/draft';
import { brandsOf } from '@/lib/core/reading/offers/find-provider';
import { providers } from '@/lib/core/reading/providers';
import { aLocalRule, HUABEI } from '../../core/reading/local/a-local-rule';
import { draw } from '../fixtures';

const BRANDS = brandsOf(providers);

afterEach(cleanup);

const NOW = '2026-11-02T10:00:00.000Z';
const show = (...entries: LocalEntry[]) => {
  const onRemove = vi.fn<(rule: string) => void>();
  draw(
    <LocalRules
      entries={entries}
      now={NOW}
      said=""
      undo={null}
      onRemove={onRemove}
      onExport={() => undefined}
      onFile={() => undefined}
    />,
  );
  return onRemove;
};

describe('the user’s own rules', () => {
  it('say what was taught, when, and that the test passes', () => {
    const onRemove = show({ local: aLocalRule('花呗分期 12期 ¥134.90/期'), fit: null, fired: 3 });
    const text = screen.getByRole('listitem').textContent;
    for (const part of [
      'Xiaomi Store',
      'Installments are offered',
      '花呗分期',
      'taught yesterday',
      'Its test passes',
      '3 readings',
    ])
      expect(text).toContain(part);
    fireEvent.click(screen.getByRole('button', { name: 'Remove' }));
    expect(onRemove).toHaveBeenCalledWith('local:00000001');
  });

  it('say why the test fails, with what is read instead', () => {
    const taught = { ...HUABEI, plans: [{ count: 12, each: '143.90', fee: null }] };
    show({ local: aLocalRule('花呗分期 12期 ¥134.90/期', { taught }), fit: null, fired: 0 });
    expect(screen.getByRole('listitem').textContent).toMatch(
      /not gone by: You typed 12 × 143.90; this place reads 12 × 134.90/,
    );
  });

  it('show themselves when the page contradicts them', () => {
    const local = aLocalRule('花呗分期 12期 ¥134.90/期');
    show({ local, fit: { fit: 'silent', at: NOW }, fired: 1 });
    expect(screen.getByRole('listitem').className).toContain('misfit');
    expect(screen.getByText(/nothing of it can be read/)).toBeDefined();
  });
});

describe('the form', () => {
  const label = (id: string) => id;
  it('knows what is missing, and reads amounts as people type them', () => {
    expect(readDraft(EMPTY_DRAFT, label, BRANDS)).toEqual({ kind: 'problem', problem: 'correct_need_claim' });
    const amounts = { ...EMPTY_DRAFT, claim: 'amounts' as const };
    expect(readDraft(amounts, label, BRANDS)).toMatchObject({ problem: 'correct_need_provider' });
    const huabei = { ...amounts, who: 'huabei' };
    expect(readDraft(huabei, label, BRANDS)).toMatchObject({ problem: 'correct_need_plan' });
    const row = { count: '１２', each: '¥1,134.90', fee: '' };
    expect(readDraft({ ...huabei, plans: [row] }, label, BRANDS)).toMatchObject({
      taught: { truth: 'offered', plans: [{ count: 12, each: '1134.90', fee: null }] },
    });
    expect(readDraft({ ...huabei, plans: [{ ...row, each: 'much' }] }, label, BRANDS)).toMatchObject({
      problem: 'correct_bad_plan',
    });
  });

  it('gives a provider nobody knows an id of its own, and a known one its own', () => {
    const named = (name: string) =>
      readDraft({ ...EMPTY_DRAFT, claim: 'disabled', who: 'other', name }, label, BRANDS);
    expect(named('花呗')).toMatchObject({ taught: { provider: { id: 'huabei' } } });
    expect(named('Star Pay!')).toMatchObject({
      taught: { provider: { id: 'star-pay', label: 'Star Pay!' } },
    });
    expect(named('星河宝')).toMatchObject({
      taught: { provider: { id: expect.stringMatching(/^named-[\da-f]{8}$/) } },
    });
    expect(named(' ')).toMatchObject({ problem: 'correct_need_provider' });
  });
});
