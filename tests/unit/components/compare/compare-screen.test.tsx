// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CompareScreen } from '@/components/compare/compare-screen';
import type { CompareProps } from '@/components/compare/compare-screen';
import { newSheet } from '@/components/compare/new-sheet';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { draw, offer, plan, reading } from '../fixtures';
import { FREE, kept, row, sheet } from './a-sheet';

afterEach(cleanup);

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
const show = (given: Partial<CompareProps> = {}, language: 'en' | 'zh-CN' = 'en') =>
  draw(<Held given={given} />, language);
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const form = () => screen.getByRole('form', { name: /plan$/ });
const typeIn = (label: string, value: string) =>
  fireEvent.input(within(form()).getByLabelText(label), { target: { value } });
const table = () => screen.getByRole('table', { name: 'Ways to pay, cheapest first' });
const order = () => [...table().querySelectorAll('button.name')].map((button) => button.textContent);
const rowsOf = () =>
  [...table().querySelectorAll(':scope > tbody > tr:first-child')].map((tr) => tr.textContent);

describe('CompareScreen', () => {
  it('is empty at first and filled by one click', () => {
    show();
    expect(screen.queryByRole('table', { name: 'Ways to pay, cheapest first' })).toBeNull();
    press('Try the example');
    expect(order()).toEqual(['At once, in full', 'Interest-free · 12 payments']);
    expect(rowsOf()[1]).toMatch(/¥6,000\.00.*\+¥300\.00.*9\.58%.*effective 10\.01%.*¥500\.00/);
    expect(
      screen.getByRole('heading', { name: /^Cheapest: At once, in full, ¥5,700\.00 in all/ }),
    ).toBeTruthy();
  });

  it('takes a plan by hand, checked and worked out while it is typed', () => {
    show({ sheet: sheet([], { price: '6000' }) });
    press('Add a plan');
    choose('How it is paid', 'flat-fee');
    typeIn('Number of payments', 'many');
    expect(screen.getByText('Number of payments: write a number, like 12 or 0.6.')).toBeTruthy();
    press('Add to the comparison');
    expect(screen.getByRole('alert').textContent).toMatch(/Nothing you typed is lost/);
    expect(within(form()).getByLabelText<HTMLInputElement>('Number of payments').value).toBe('many');
    typeIn('Number of payments', '12');
    type('Fee rate', '0.6');
    choose('The fee rate is a share of', 'per-period-original');
    expect(screen.queryByText(/write a number/)).toBeNull();
    expect(document.querySelector('.preview')?.textContent).toMatch(/¥6,432\.00.*\+¥432\.00.*13\.03%/);
    press('Add to the comparison');
    expect(order()).toEqual(['At once, in full', 'Fee with every payment · 12 payments']);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('shows a range for what is not stated, never a guess', () => {
    show({ sheet: sheet([row('w1', 'flat-fee', { count: '12', feeRate: '0.6' })], { price: '6000' }) });
    expect(rowsOf()[1]).toMatch(/\+¥234\.00–¥432\.00.*%–.*%/);
    press('Fee with every payment · 12 payments');
    expect(screen.getByText(/^Not stated: .*The fee rate is a share of/)).toBeTruthy();
  });

  it('reorders as the shopper’s money earns more', () => {
    show({ sheet: sheet([FREE]) });
    expect(order()[0]).toBe('At once, in full');
    type('My money earns a year', '12');
    expect(order()[0]).toBe('Interest-free · 12 payments');
    type('My money earns a year', 'lots');
    expect(screen.getByText(/Write a yearly percentage/)).toBeTruthy();
    expect(order()[0]).toBe('Interest-free · 12 payments');
  });

  it('says what a plan gives up, what to ask for, and what repaying early does', () => {
    show({ sheet: sheet([FREE]) });
    press('Interest-free · 12 payments');
    expect(screen.getByText(/gives up ¥300\.00.*9\.58% a year/)).toBeTruthy();
    expect(screen.getByText('What a late payment costs is not stated.')).toBeTruthy();
    const schedule = screen.getByRole('table', { name: /^Every payment/ });
    expect(within(schedule).getAllByRole('row')).toHaveLength(1 + 12);
    expect(within(schedule).getByText('Dec 22')).toBeTruthy();
    const early = screen.getByRole('table', { name: /^If repaid early/ });
    expect(within(early).getAllByRole('row')).toHaveLength(1 + 11);
  });

  it('holds a printed rate against the payments', () => {
    const printed = row('w1', 'stated', {
      count: '12',
      each: '536',
      printedRate: '7.2',
      printedAs: 'nominal',
    });
    show({ sheet: sheet([printed], { price: '6000' }) });
    press('Only the amounts are known · 12 payments');
    expect(screen.getByText(/The page prints 7\.2%.*13\.03%.*as though nothing were repaid/)).toBeTruthy();
  });

  it('says how far the cliff of deferred interest is', () => {
    const promo = row('w1', 'deferred-interest', { count: '12', annualRate: '29.99', each: '100' });
    show({ sheet: sheet([promo], { price: '1200', currency: 'USD' }) });
    press('No interest if paid off in time · 12 payments');
    expect(screen.getByText(/at least \$100\.00.*even \$0\.01.*\$194\.94/)).toBeTruthy();
  });

  it('edits, removes and takes back', () => {
    show({ sheet: sheet([FREE]) });
    press('Edit Interest-free · 12 payments');
    expect(screen.getByLabelText<HTMLInputElement>('Each payment').value).toBe('500');
    type('Each payment', '480');
    press('Save the change');
    expect(rowsOf()[1]).toMatch(/\+¥60\.00/);
    press('Remove Interest-free · 12 payments');
    expect(screen.getByText('Removed: Interest-free · 12 payments.')).toBeTruthy();
    press('Undo');
    expect(rowsOf()[1]).toMatch(/\+¥60\.00/);
  });

  it('keeps a row that does not fit the price, with the reason', () => {
    show({
      sheet: sheet([row('w1', 'flat-fee', { count: '12', feeRate: '0.6', down: '3000' })], { price: '6000' }),
    });
    type('Price paid at once', '2,000');
    expect(screen.getByRole('alert').textContent).toMatch(
      /Fee with every payment.*Down payment does not fit/,
    );
    type('Price paid at once', '6,000');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(order()).toHaveLength(2);
  });

  it('stands a price its currency cannot express', () => {
    show({ sheet: sheet([FREE], { price: '5700.50' }) });
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'JPY' } });
    expect(screen.getByText(/Write the price as an amount above zero/)).toBeTruthy();
    expect(order()).toEqual(['Interest-free · 12 payments']);
    type('Price paid at once', '5700');
    expect(rowsOf()[1]).toMatch(/¥6,000/);
  });

  it('keeps a plan once, and adds up what every pay must carry', () => {
    show({ sheet: sheet([FREE]), shopper: { ...NEW_SHOPPER, pay: '2000', payDay: '2026-11-10' } });
    press('Keep Interest-free · 12 payments');
    press('Keep Interest-free · 12 payments');
    expect(screen.getByText(/is kept already/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^Compare / })).toHaveLength(1);
    expect(
      screen.getByText('The heaviest stretch begins Dec 10: ¥500.00 falls due, 25.0% of one pay.'),
    ).toBeTruthy();
  });

  it('takes plans over from a seen page, but not in another currency', () => {
    const page = reading({
      offers: [offer('huabei', [plan({ count: 3, each: '511.15', feeTotal: '34.45' })])],
    });
    const seen = { id: 'r1', at: '2026-11-21T08:00:00.000Z', demo: false, reading: page };
    show({ readings: [seen] });
    press('Take from history');
    press(/^Take its plans/);
    expect(order()).toEqual(['At once, in full', 'Huabei · 3 payments']);
    expect(screen.getByLabelText<HTMLInputElement>('Price paid at once').value).toBe('1499.00');
    cleanup();
    show({ readings: [seen], sheet: sheet([FREE], { currency: 'USD' }) });
    press('Take from history');
    press(/^Take its plans/);
    expect(screen.getByText(/Those plans are in CNY, this comparison is in USD/)).toBeTruthy();
    expect(order()).toHaveLength(2);
  });

  it('copies as text and as CSV, and says when it could not', async () => {
    const onCopy = vi.fn<(text: string) => Promise<boolean>>();
    onCopy.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    show({ sheet: sheet([FREE]), onCopy });
    press('Copy as text');
    await waitFor(() => expect(screen.getByText('Copied.')).toBeTruthy());
    expect(onCopy.mock.calls[0]?.[0]).toMatch(
      /^Phone ¥5,700\.00\n1\. At once, in full: .*\n2\. Interest-free · 12 payments: ¥6,000\.00 in all, \+¥300\.00/,
    );
    press('Copy as CSV');
    await waitFor(() => expect(screen.getByText(/did not allow copying/)).toBeTruthy());
    expect(onCopy.mock.calls[1]?.[0]).toContain('\r\nInterest-free · 12 payments,');
  });

  it('unfolds everything on paper', () => {
    show({ sheet: sheet([FREE]), printing: true });
    expect(screen.getAllByRole('table', { name: /^Every payment/ })).toHaveLength(2);
  });

  it('words rates for the market, and for the one chosen', () => {
    show({ sheet: sheet([FREE]) }, 'zh-CN');
    expect(screen.getByRole('columnheader', { name: /年化利率（单利）/ })).toBeTruthy();
    fireEvent.change(screen.getByLabelText('利率按哪里的说法'), { target: { value: 'UK' } });
    const head = screen.getByRole('columnheader', { name: /年百分率（APR）/ });
    expect(head.textContent?.startsWith('年百分率（APR）')).toBe(true);
    expect(document.querySelector('.ways > tbody:nth-of-type(2)')?.textContent).toMatch(/10\.0%.*单利 9\.6%/);
  });

  it('puts a kept plan back into a comparison', () => {
    show({ saved: [kept({ ...FREE, name: 'Laptop plan' })] });
    press('Compare Laptop plan');
    expect(order()).toEqual(['At once, in full', 'Laptop plan']);
  });
});

describe('the tools', () => {
  const card = (name: string) => within(screen.getByRole('region', { name }));

  it('translate a rate into every other way of saying it', () => {
    show();
    const translator = card('Rate translator');
    expect(translator.getByRole('table').textContent).toMatch(/7\.20%.*13\.03%.*13\.84%/);
    fireEvent.input(translator.getByLabelText('The number'), { target: { value: 'cheap' } });
    expect(translator.getByText('Write a percentage, like 0.6.')).toBeTruthy();
    expect(translator.queryByRole('table')).toBeNull();
  });

  it('tell what a budget buys, and what a little more of it saves', () => {
    show({ sheet: sheet([FREE]) });
    const ladder = card('What a monthly budget buys');
    fireEvent.input(ladder.getByLabelText('I can pay a month'), { target: { value: '500' } });
    fireEvent.input(ladder.getByLabelText('A loan would cost a year'), { target: { value: '12' } });
    const rungs = ladder.getAllByRole('row').map((one) => one.textContent);
    expect(rungs[1]).toMatch(/¥400\.00nothing/);
    expect(rungs[3]).toMatch(/¥500\.00Interest-free · 12 payments13 payments, interest/);
    expect(rungs[5]).toMatch(/Saves/);
  });

  it('find which coupon goes with which way', () => {
    show({ sheet: sheet([row('w1', 'interest-free', { count: '12' })]) });
    const coupons = card('Which coupon with which way');
    fireEvent.input(coupons.getByLabelText('Off the price (100 or 8%)'), { target: { value: '8%' } });
    fireEvent.change(coupons.getByLabelText('Works with'), { target: { value: 'w1' } });
    fireEvent.click(coupons.getByRole('button', { name: 'Add the coupon' }));
    const lines = coupons.getAllByRole('row').map((one) => one.textContent);
    expect(lines[1]).toMatch(/^Interest-free · 12 paymentsleast8\.0% off¥5,244\.00/);
    expect(lines[2]).toMatch(/^At once, in fullnone¥5,700\.00/);
  });
});
