// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FREE, row, sheet } from './a-sheet';
import { press, rowsOf, show } from './held-screen';

afterEach(cleanup);

const long = row('w1', 'equal-payment', { count: '360', annualRate: '6', rateIs: 'nominal' });
const payments = () =>
  within(screen.getByRole('table', { name: /^Every payment/ })).getAllByRole('row').length - 1;

describe('a plan of hundreds of payments', () => {
  it('shows its beginning, and all of it when asked', () => {
    show({ sheet: sheet([long], { price: '600000' }) });
    press('Interest, equal payments · 360 payments');
    expect(payments()).toBe(36);
    const early = screen.getByRole('table', { name: /^If repaid early/ });
    const moments = [...early.querySelectorAll('tbody th')].map((one) => Number(one.textContent));
    expect(moments.slice(0, 3)).toEqual([1, 2, 3]);
    expect(moments.at(-1)).toBe(359);
    expect(moments.length).toBeLessThan(16);
    press('Show all 360');
    expect(payments()).toBe(360);
    expect(screen.queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('shows all of it on paper', () => {
    show({ sheet: sheet([long], { price: '600000' }), printing: true });
    expect(document.querySelectorAll('.schedule:not(.early) tbody tr').length).toBe(1 + 360);
  });
});

describe('what else is said', () => {
  it('says why there is no early repayment while facts are open', () => {
    show({ sheet: sheet([row('w1', 'flat-fee', { count: '12', feeRate: '0.6' })], { price: '6000' }) });
    press('Fee with every payment · 12 payments');
    expect(
      screen.getByText(/^What repaying early costs depends on what is not stated \(.*share of/),
    ).toBeTruthy();
  });

  it('says that changing the currency converts nothing, and takes it back', () => {
    show({ sheet: sheet([FREE]) });
    fireEvent.change(screen.getByLabelText('Currency'), { target: { value: 'USD' } });
    expect(
      screen.getByText('Changed from CNY to USD. The numbers stay as they were: nothing was converted.'),
    ).toBeTruthy();
    press('Undo');
    expect(rowsOf()[1]).toMatch(/¥6,000/);
  });

  it('tells what a plan that misses the deadline comes to', () => {
    const promo = row('w1', 'deferred-interest', { count: '12', annualRate: '26.99', each: '450' });
    show({ sheet: sheet([promo], { price: '6000', currency: 'USD' }) });
    press('No interest if paid off in time · 12 payments');
    expect(
      screen.getByText(
        'As planned, $600.00 is left at the end and $951.40 of interest falls due. $500.00 a month avoids it.',
      ),
    ).toBeTruthy();
  });

  it('names no change of places beyond what the field takes, and each only once', () => {
    show({
      sheet: sheet([row('w1', 'interest-free', { count: '2', each: '3500' })], { price: '6000' }),
      printing: true,
    });
    expect(screen.queryByText(/becomes cheaper/)).toBeNull();
    cleanup();
    show({ sheet: sheet([FREE]), printing: true });
    expect(screen.getAllByText(/becomes cheaper/)).toHaveLength(1);
  });

  it('offers no table where every plan is refused', () => {
    const odd = row('w1', 'interest-free', { count: '12', each: '500.50' });
    show({ sheet: sheet([odd], { price: null, currency: 'JPY' }) });
    expect(screen.queryByRole('table', { name: /cheapest first/ })).toBeNull();
    expect(screen.getByRole('heading', { name: /^Nothing can be compared yet/ })).toBeTruthy();
    expect(screen.getByRole('alert').textContent).toContain('Japanese Yen has no decimals. Write 500.');
  });
});
