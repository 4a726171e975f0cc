import { describe, expect, it } from 'vitest';
import { addWatch } from '@/lib/app/watch/add-watch';
import { changeWatch, removeWatch, restoreWatch } from '@/lib/app/watch/change-watch';
import { addNotice } from '@/lib/app/watch/follow-notice';
import { resumeCheck } from '@/lib/app/watch/resume-check';
import { makeWatchHere, watchesHere } from '@/lib/app/watch/watch-here';
import type { TabView } from '@/lib/app/ports';
import type { WantedWatch } from '@/lib/core/watch/wanted-watch';
import { watchViews } from '@/lib/core/watch/watch-view';
import { aReading } from '../core/history/a-reading';
import { visit } from '../../simulated-watches/live';
import { World } from '../../simulated-watches/world';

const page = 'https://shop1.example/product/1';
const wanted: WantedWatch = {
  target: { store: 'shop1.example', provider: 'huabei', item: { id: '1', name: 'A thing' } },
  wish: { kind: 'returns' },
  recheck: { url: page, kind: 'product' },
  anyway: false,
};

function aWorld() {
  const world = new World(1, 1);
  const { ports } = world.worker();
  return { world, ports, rows: () => world.memory.world() };
}

describe('a watch', () => {
  it('for what is so already is not made unasked; the opposite is', async () => {
    const { world, ports, rows } = aWorld();
    while (!world.hosts.isOffered(page, world.clocks.true)) world.clocks.pass(86_400_000);
    await visit(world, page);
    expect(await addWatch(ports, wanted)).toEqual({ made: false, because: 'holds-now' });
    expect(await addWatch(ports, { ...wanted, anyway: true })).toMatchObject({ made: true, holds: true });
    expect(await addWatch(ports, { ...wanted, wish: { kind: 'disappears' } })).toMatchObject({
      made: true,
      holds: false,
    });
    expect(rows().watches).toHaveLength(2);
  });

  it('asked for twice is one; it is changed, switched off, removed and brought back', async () => {
    const { ports, rows } = aWorld();
    const made = await addWatch(ports, wanted);
    expect(await addWatch(ports, wanted)).toEqual(made);
    const id = made.made ? made.id : '';
    expect(rows().checks).toMatchObject([{ page, state: { kind: 'waiting', why: 'first' } }]);
    await changeWatch(ports, { id, off: true });
    expect(rows().checks).toMatchObject([{ page, state: { kind: 'idle' } }]);
    await changeWatch(ports, { id, off: false });
    expect(await removeWatch(ports, id)).toBe(true);
    expect(await removeWatch(ports, id)).toBe(false);
    expect(rows()).toMatchObject({ watches: [], told: [] });
    expect(await restoreWatch(ports, id)).toMatchObject({ made: true });
    expect(watchViews(rows(), [])).toMatchObject([
      { standing: 'never-seen', check: { next: { why: 'first' }, paused: null } },
    ]);
    expect(await changeWatch(ports, { id: 'none', off: true })).toMatchObject({ because: 'no-such-watch' });
  });

  it('is bounded, and refused for pages that are not to be opened or another store’s', async () => {
    const { ports } = aWorld();
    const than = { amount: '9.99', currency: 'CNY' };
    const refused = async (change: Partial<WantedWatch>) => {
      const made = await addWatch(ports, { ...wanted, ...change });
      return made.made ? 'made' : made.because;
    };
    const cart = { url: 'https://shop1.example/cart', kind: 'other' } as const;
    expect(await refused({ recheck: cart })).toBe('not-a-public-page');
    expect(await refused({ recheck: { url: 'https://shop2.example/p/1', kind: 'other' } })).toBe(
      'other-store',
    );
    expect(
      await refused({
        wish: { kind: 'cheaper', measure: 'fee', than },
        target: { ...wanted.target, item: null },
      }),
    ).toBe('needs-item');
    expect(await refused({ wish: { kind: 'cheaper', measure: 'fee', than: { ...than, amount: '0' } } })).toBe(
      'not-an-amount',
    );
    expect(await addNotice(ports, { url: page, store: null })).toMatchObject({ made: true });
    expect(await refused({})).toBe('followed-otherwise');
    for (let n = 0; n < 200; n += 1)
      await addWatch(ports, {
        ...wanted,
        recheck: null,
        target: { ...wanted.target, item: { id: `${n + 100}`, name: null } },
      });
    expect(await refused({ recheck: null })).toBe('too-many');
  });

  it('removed and made anew forgets no pause', async () => {
    const { ports, rows } = aWorld();
    const made = await addWatch(ports, wanted);
    const until = '2026-08-02T00:00:00.000Z';
    await ports.watches.change(({ checks }) => ({
      result: undefined,
      checks: checks.map((check) => ({
        ...check,
        state: { kind: 'paused', why: 'status-403', since: '2026-08-01T00:00:00.000Z', until },
      })),
    }));
    await removeWatch(ports, made.made ? made.id : '');
    await addWatch(ports, wanted);
    expect(rows().checks).toMatchObject([{ state: { kind: 'waiting', due: until } }]);
    expect(await resumeCheck(ports, page)).toBe(false);
  });
});

describe('a panel', () => {
  const view = (store: string): TabView => ({
    id: '1'.padStart(16, '0'),
    at: '2026-08-01T00:00:00.000Z',
    settled: true,
    reading: aReading({
      page: { url: page, store, kind: 'product', locale: null },
      item: { id: '1', name: 'A thing', price: null },
    }),
  });
  const here = (ports: ReturnType<typeof aWorld>['ports'], tab: TabView | null) => ({
    ...ports,
    tabViews: { get: () => Promise.resolve(tab) },
  });
  const wish = {
    provider: 'huabei',
    item: 'this',
    wish: { kind: 'returns' },
    recheck: true,
    anyway: false,
  } as const;

  it('makes watches of its own store and page, by what the browser says they are', async () => {
    const { ports, rows } = aWorld();
    const from = { tab: 1, url: `${page}?sku=3` };
    expect(await makeWatchHere(here(ports, view('shop1.example')), from, wish)).toMatchObject({ made: true });
    expect(rows().watches).toMatchObject([
      {
        target: { store: 'shop1.example', item: { id: '1' } },
        recheck: { url: `${page}?sku=3`, kind: 'product' },
      },
    ]);
    expect(await watchesHere(ports, from)).toEqual([
      { provider: 'huabei', item: '1', wish: 'returns', off: false },
    ]);
    expect(await watchesHere(ports, { url: 'https://other.example/' })).toEqual([]);
  });

  it('makes none of a page that was not read, is another store’s, or a checkout', async () => {
    const { ports } = aWorld();
    const from = { tab: 1, url: page };
    const refused = { made: false, because: 'not-read' };
    expect(await makeWatchHere(here(ports, null), from, wish)).toEqual(refused);
    expect(await makeWatchHere(here(ports, view('other.example')), from, wish)).toEqual(refused);
    const checkout = { tab: 1, url: 'https://shop1.example/checkout' };
    expect(await makeWatchHere(here(ports, view('shop1.example')), checkout, wish)).toMatchObject({
      because: 'not-a-public-page',
    });
  });
});
