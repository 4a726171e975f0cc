// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FREE, row, sheet } from './a-sheet';
import { order, press, rowsOf, show, type } from './held-screen';

afterEach(cleanup);

describe('what is said of plans', () => {
  it('shows a range for what is not stated, never a guess', () => {
    show({ sheet: sheet([row('w1', 'flat-fee', { count: '12', feeRate: '0.6' })], { price: '6000' }) });
    expect(rowsOf()[1]).toMatch(/\+¥234\.00–¥432\.00.*%–.*%/);
    press('Fee with every payment · 12 payments');
    expect(screen.getByText(/^Not stated: .*What the fee rate is a share of/)).toBeTruthy();
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
    expect(
      screen.getByText(
        /The page prints 7\.2%\. These payments come to 13\.03%.*as though nothing were repaid/,
      ),
    ).toBeTruthy();
  });

  it('calls no rent cheaper than buying', () => {
    const rent = row('w1', 'rent-and-return', { count: '12', each: '100' });
    show({ sheet: sheet([rent]) });
    expect(order()).toEqual(['At once, in full', 'Rent, then give back · 12 payments']);
    expect(rowsOf()[1]).toMatch(/—nothing is bought/);
    expect(screen.queryByText(/less than paying at once/)).toBeNull();
  });

  it('says how far the cliff of deferred interest is', () => {
    const promo = row('w1', 'deferred-interest', { count: '12', annualRate: '29.99', each: '100' });
    show({ sheet: sheet([promo], { price: '1200', currency: 'USD' }) });
    press('No interest if paid off in time · 12 payments');
    expect(screen.getByText(/at least \$100\.00.*even \$0\.01.*\$194\.94/)).toBeTruthy();
  });

  it('offers no rule for interest that has not accrued yet', () => {
    const loan = { count: '12', annualRate: '24', rateIs: 'nominal' };
    show({ sheet: sheet([row('w1', 'equal-payment', loan)], { price: '6000' }) });
    press('Interest, equal payments · 12 payments');
    const early = screen.getByRole('table', { name: /^If repaid early/ });
    expect(within(early).getAllByRole('columnheader')).toHaveLength(2);
    expect(early.textContent).not.toMatch(/charged all the same|does not say|waived/);
  });

  it('says what of a deposit pays for the thing', () => {
    const terms = { count: '12', each: '300', deposit: '3000', buyOut: '5000', buyOutIs: 'price-less-paid' };
    const lease = row('w1', 'rent-then-buy', terms);
    show({ sheet: sheet([lease], { price: '6000' }) });
    press('Rent, then buy · 12 payments');
    expect(
      screen.getByText('¥1,400.00 of the deposit pays for the thing, and ¥1,600.00 comes back.'),
    ).toBeTruthy();
    expect(screen.queryByText(/what your money would earn/)).toBeNull();
  });

  it('says what a late rent, a sale and an early return come to', () => {
    const terms = { lateFee: '20', lateRate: '0.5', saleAfter: '15', deviceLock: 'yes' };
    const charges = { returnFee: '99', returnPenalty: '30' };
    const lease = row('w1', 'rent-to-own', { count: '12', each: '600', ...terms, ...charges });
    show({ sheet: sheet([lease], { price: '6000' }) });
    press('Rent until it is yours · 12 payments');
    // 600 × 0.5 % × 7 = 21, and 20; half way 3,600 paid, 99 and 30 % of 3,600.
    expect(screen.getByText('One rent paid 7 days late costs ¥41.00 more.')).toBeTruthy();
    expect(screen.getByText(/more than 15 days late turns the lease into a purchase/)).toBeTruthy();
    expect(screen.getByText(/may lock the device/)).toBeTruthy();
    expect(screen.getByText(/after 6 of 12 rents.*¥4,779\.00; ¥1,179\.00 of that/)).toBeTruthy();
    expect(screen.queryByText(/One late payment/)).toBeNull();
  });

  it('asks whether a payment is missing', () => {
    const short = row('w1', 'stated', { count: '12', each: '100' });
    show({ sheet: sheet([short], { price: '6000' }) });
    expect(order()[0]).toBe('At once, in full');
    press('Only the amounts are known · 12 payments');
    expect(screen.getByText(/come to ¥4,800\.00 less than the price\. Is one missing\?/)).toBeTruthy();
    expect(screen.queryByText(/Ask for a discount/)).toBeNull();
    expect(screen.queryByRole('table', { name: /^If repaid early/ })).toBeNull();
  });

  it('copies as text and as CSV, and says when it could not', async () => {
    const onCopy = vi.fn<(text: string) => Promise<boolean>>();
    onCopy.mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    show({ sheet: sheet([FREE]), onCopy });
    press('Copy as text');
    await waitFor(() => expect(screen.getByText('Copied.')).toBeTruthy());
    expect(onCopy.mock.calls[0]?.[0]).toMatch(
      /^Phone ¥5,700\.00 \(CNY\)\n1\. At once, in full: .*\n2\. Interest-free · 12 payments: ¥6,000\.00 in all, \+¥300\.00/,
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
    expect(document.querySelector('.ways > tbody:nth-of-type(2)')?.textContent).toMatch(
      /10\.0%.*名义年利率 9\.6%/,
    );
  });
});
