// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { FREE, row, sheet } from './a-sheet';
import { show } from './held-screen';

afterEach(cleanup);

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
