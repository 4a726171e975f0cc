// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { TellMe } from '@/components/page/tell-me';
import { watchAsks } from '@/components/page/watch-asks';
import type { WatchAsk } from '@/components/page/watch-asks';
import { NEW_SHOPPER } from '@/lib/core/plans/sheet/shopper';
import { draw, offer, reading, series } from '../fixtures';

afterEach(cleanup);

const kinds = (facts: Parameters<typeof watchAsks>[0]) =>
  watchAsks(facts).map(({ provider, wish }) => [provider, wish.kind]);

describe('watchAsks', () => {
  it('waits for what is gone or greyed, and minds what is there', () => {
    const greyed = offer('mi-installments', [], { status: 'disabled' });
    expect(
      kinds({ reading: reading({ offers: [offer('a', []), greyed] }), series: [series('huabei')] }),
    ).toEqual([
      ['mi-installments', 'returns'],
      ['huabei', 'returns'],
      [null, 'disappears'],
      [null, 'cheaper'],
    ]);
    const gone = reading({ status: 'absent', because: 'not-listed' });
    expect(kinds({ reading: gone, series: [] })).toEqual([]);
    expect(kinds({ reading: null, series: [series('huabei')] })).toEqual([]);
  });

  it('asks for a lower price only of an item with a price', () => {
    const bare = reading({ item: { id: null, name: 'Phone', price: null } });
    expect(kinds({ reading: bare, series: [] })).toEqual([[null, 'disappears']]);
  });
});

describe('TellMe', () => {
  it('makes a watch with one click and leads to where looking again is settled', async () => {
    const onWatch = vi.fn<(ask: WatchAsk) => Promise<string | null>>().mockResolvedValue('7');
    const onWatches = vi.fn<(id: string | null) => void>();
    const facts = { reading: reading({}), at: null, series: [], shopper: NEW_SHOPPER };
    draw(<TellMe facts={facts} onWatch={onWatch} onWatches={onWatches} />);
    fireEvent.click(screen.getByRole('button', { name: 'the price falls' }));
    expect(onWatch.mock.calls[0]?.[0]).toMatchObject({
      item: 'this',
      wish: { kind: 'cheaper', measure: 'price' },
    });
    expect(await screen.findByText(/You will be told/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Watches' }));
    expect(onWatches).toHaveBeenCalledWith('7');
  });
});
