// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { offer, plan, reading } from '../fixtures';
import { FREE, kept, row, sheet } from './a-sheet';
import { choose, form, order, press, rowsOf, show, type, typeIn } from './held-screen';

afterEach(cleanup);

describe('entering plans', () => {
  it('is empty at first and filled by one click', () => {
    show();
    expect(screen.queryByRole('table', { name: 'Ways to pay, cheapest first' })).toBeNull();
    press('Try the example');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: /^Cheapest/ }));
    expect(order()).toEqual(['At once, in full', 'Interest-free · 12 payments']);
    expect(rowsOf()[1]).toMatch(/¥6,000\.00.*\+¥300\.00.*9\.58%.*compound 10\.01%.*¥500\.00/);
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
    choose('What the fee rate is a share of', 'per-period-original');
    expect(screen.queryByText(/write a number/)).toBeNull();
    expect(document.querySelector('.preview')?.textContent).toMatch(/¥6,432\.00.*\+¥432\.00.*13\.03%/);
    press('Add to the comparison');
    expect(order()).toEqual(['At once, in full', 'Fee with every payment · 12 payments']);
    expect(screen.queryByRole('form')).toBeNull();
  });

  it('previews what the table then says of rent that goes back', () => {
    show({ sheet: sheet([]) });
    press('Add a plan');
    choose('How it is paid', 'rent-and-return');
    typeIn('Number of payments', '12');
    typeIn('Each payment', '100');
    expect(document.querySelector('.preview')?.textContent).toMatch(/1,200\.00.*— nothing is bought/);
  });

  it('keeps the further fields open while one types and chooses', () => {
    show({ sheet: sheet([]) });
    press('Add a plan');
    const more = () => document.querySelector<HTMLDetailsElement>('.more-fields');
    expect(more()?.open).toBe(false);
    fireEvent.click(screen.getByText('More the page may state'));
    expect(more()?.open).toBe(true);
    typeIn('Down payment', '5');
    typeIn('Down payment', '');
    expect(more()?.open).toBe(true);
    choose('How it is paid', 'flat-fee');
    expect(more()?.open).toBe(true);
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
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    expect(rowsOf()[1]).toMatch(/\+¥60\.00/);
    expect(document.activeElement?.textContent).toBe('Taken back.');
    press('Start over');
    expect(screen.getByRole('button', { name: 'Try the example' })).toBeTruthy();
    press('Undo');
    expect(order()).toHaveLength(2);
  });

  it('keeps a row that does not fit the price, with the reason', () => {
    show({
      sheet: sheet([row('w1', 'flat-fee', { count: '12', feeRate: '0.6', down: '3000' })], { price: '6000' }),
    });
    type('Price paid at once', '2,000');
    expect(screen.getByRole('alert').textContent).toMatch(
      /Fee with every payment.*Down payment must be less than the price, ¥2,000\.00\./,
    );
    type('Price paid at once', '6,000');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(order()).toHaveLength(2);
  });

  it('marks payments that are too few for the price, and calls them neither cheap nor a rate', () => {
    show({ sheet: sheet([row('w1', 'interest-free', { count: '12', each: '100' })], { price: '6000' }) });
    const [full, short] = rowsOf();
    expect(full).toMatch(/At once.*least/);
    expect(short).toMatch(/a payment missing\?/);
    expect(short).not.toMatch(/least|%|-¥/);
  });

  it('stands a price its currency cannot express', () => {
    show({ sheet: sheet([FREE], { price: '5700.50' }) });
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'JPY' } });
    expect(screen.getByText('Price paid at once: Japanese Yen has no decimals. Write 5700.')).toBeTruthy();
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

  it('holds the yearly cost a page declares against the only plan it can mean', () => {
    const offers = [offer('huabei', [plan({ count: 12, each: '134.90' })])];
    const page = reading({ offers, disclosure: { annualRate: '0.1440', text: '年化14.40%' } });
    const given = { id: 'r1', at: '2026-11-21T08:00:00.000Z', demo: false };
    show({ readings: [{ ...given, reading: page }] });
    press('Take from history');
    press(/^Take its plans/);
    press('Huabei · 12 payments');
    expect(screen.getByText('The printed rate of 14.4% agrees with the payments.')).toBeTruthy();
    cleanup();
    const two = reading({
      ...page,
      offers: [...offers, offer('baitiao', [plan({ count: 3, each: '510' })])],
    });
    show({ readings: [{ ...given, reading: two }] });
    press('Take from history');
    press(/^Take its plans/);
    press('Huabei · 12 payments');
    expect(screen.queryByText(/printed rate/)).toBeNull();
  });

  it('puts a kept plan back into a comparison', () => {
    show({ saved: [kept({ ...FREE, name: 'Laptop plan' })] });
    press('Compare Laptop plan');
    expect(order()).toEqual(['At once, in full', 'Laptop plan']);
  });
});
