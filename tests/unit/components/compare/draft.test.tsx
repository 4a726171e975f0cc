// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/components/compare/draft';
import { FREE, sheet } from './a-sheet';
import { choose, form, press, show, typeIn } from './held-screen';

afterEach(cleanup);

const value = (label: string) => within(form()).getByLabelText<HTMLInputElement>(label).value;
const escape = () => fireEvent.keyDown(form(), { key: 'Escape' });

describe('a plan half typed', () => {
  it('closes with Escape and can be had back', () => {
    show({ sheet: sheet([FREE]) });
    press('Add a plan');
    choose('How it is paid', 'flat-fee');
    typeIn('Number of payments', '24');
    escape();
    expect(screen.queryByRole('form')).toBeNull();
    expect(screen.getByText('The form is closed; nothing was added or changed.')).toBeTruthy();
    press('Undo');
    expect(value('How it is paid')).toBe('flat-fee');
    expect(value('Number of payments')).toBe('24');
    typeIn('Number of payments', '');
    escape();
    expect(screen.queryByText(/The form is closed/)).toBeNull();
  });

  it('is not lost by opening another row', () => {
    show({ sheet: sheet([FREE]) });
    press('Add a plan');
    typeIn('Number of payments', '24');
    press('Edit Interest-free · 12 payments');
    expect(value('Number of payments')).toBe('12');
    press('Undo');
    expect(value('Number of payments')).toBe('24');
  });

  it('is handed out while it is typed and taken back in later', () => {
    const onDraft = vi.fn<(draft: Draft | null) => void>();
    show({ sheet: sheet([FREE]), onDraft });
    press('Edit Interest-free · 12 payments');
    expect(onDraft).toHaveBeenLastCalledWith(null);
    typeIn('Each payment', '49');
    const draft = onDraft.mock.lastCall?.[0] ?? null;
    expect(draft).toMatchObject({ key: 'w1', typed: { each: '49' } });
    cleanup();
    show({ sheet: sheet([FREE]), draft });
    expect(value('Each payment')).toBe('49');
    press('Save the change');
    expect(screen.queryByRole('form')).toBeNull();
    cleanup();
    show({ sheet: sheet([FREE]), onDraft });
    press('Add a plan');
    typeIn('Number of payments', '24');
    press('Cancel');
    expect(onDraft).toHaveBeenLastCalledWith(null);
  });
});
