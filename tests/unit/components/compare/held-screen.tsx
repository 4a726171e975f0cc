import { fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { CompareScreen } from '@/components/compare/compare-screen';
import type { CompareProps } from '@/components/compare/compare-screen';
import { newSheet } from '@/components/compare/new-sheet';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { draw } from '../fixtures';

/** The screen with a memory, as the dashboard gives it one. */
function Held({ given }: { readonly given: Partial<CompareProps> }) {
  const [held, setHeld] = useState(given.sheet ?? newSheet('zh-CN'));
  const [shopper, setShopper] = useState(given.shopper ?? NEW_SHOPPER);
  const [saved, setSaved] = useState(given.saved ?? []);
  return (
    <CompareScreen
      today="2026-11-22"
      now="2026-11-22T08:00:00.000Z"
      readings={[]}
      printing={false}
      draft={null}
      onDraft={() => undefined}
      onAskReadings={() => undefined}
      onCopy={() => Promise.resolve(true)}
      onPrint={() => undefined}
      {...given}
      sheet={held}
      shopper={shopper}
      saved={saved}
      onSheet={setHeld}
      onShopper={setShopper}
      onSaved={setSaved}
    />
  );
}
export const show = (given: Partial<CompareProps> = {}, language: 'en' | 'zh-CN' = 'en') =>
  draw(<Held given={given} />, language);
export const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
export const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
export const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
export const form = () => screen.getByRole('form', { name: /plan$/ });
export const typeIn = (label: string, value: string) =>
  fireEvent.input(within(form()).getByLabelText(label), { target: { value } });
export const table = () => screen.getByRole('table', { name: 'Ways to pay, cheapest first' });
export const order = () => [...table().querySelectorAll('button.name')].map((button) => button.textContent);
export const rowsOf = () =>
  [...table().querySelectorAll(':scope > tbody > tr:first-child')].map((tr) => tr.textContent);
