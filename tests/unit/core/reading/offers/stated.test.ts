import { describe, expect, it, test } from 'vitest';
import { readSlot } from '@/lib/core/reading/offers/slot-offers';
import { statedIn } from '@/lib/core/reading/offers/stated';
import { klarna } from '@/lib/core/reading/providers/klarna';
import type { SlotSnapshot } from '@/lib/core/reading/snapshot';
import { speak } from '../phrases/speak';
import { aSlot } from '../a-snapshot';

const { tongue } = speak('en-US', 'USD');
const place = { id: 'x', box: 'x' };
const states = { disabled: false, limit: null, loading: false, empty: false };
const said = (text: string, slot: Partial<SlotSnapshot> = {}) => {
  const one = statedIn(text, aSlot(slot), place, tongue);
  return one && [one.status, one.kind, one.reason?.class ?? null];
};

describe('a provider’s own words', () => {
  test.each<[text: string, said: readonly unknown[] | null]>([
    ['4 interest-free payments of $25.00', ['offered', 'installments', null]],
    ['4 interest-free payments of $25.00 on orders over $35', ['offered', 'installments', null]],
    ['4 interest-free payments', ['offered', 'installments', null]],
    ['4 interest-free payments on orders over $35', ['disabled', 'installments', 'amount']],
    ['Available for orders between $35 and $1,000', ['disabled', 'installments', 'amount']],
    ['Pay in 30 days on orders over $35', ['disabled', 'deferred', 'amount']],
    ['Not eligible', ['disabled', 'installments', 'not_eligible']],
    ['Pay in 30 days', ['offered', 'deferred', null]],
    ['Lease it', ['offered', 'rent', null]],
    ['Shop now. Smile later.', null],
    ['', null],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it('close it where a mark or a sentence of the rule does, whatever they say', () => {
    const text = '4 interest-free payments of $25.00';
    expect(said(text, { states: { ...states, disabled: true } })).toEqual([
      'disabled',
      'installments',
      'silent',
    ]);
    expect(said(text, { states: { ...states, limit: 'Too small' } })?.[0]).toBe('disabled');
  });
});

describe('a slot', () => {
  const read = (slot: Partial<SlotSnapshot>, kinds?: readonly ['product']) =>
    readSlot(
      aSlot(slot),
      klarna,
      { ...place, ...(kinds ? { kinds } : {}) },
      { kind: 'checkout', price: null, tongue },
    );
  const text = '4 interest-free payments of $25.00';

  it('counts on its kinds of pages only', () => {
    expect(read({ text }).offers).toHaveLength(1);
    expect(read({ text }, ['product'])).toMatchObject({ offers: [], state: 'hidden' });
  });

  it('that is not drawn offers nothing: it is empty, loading or not there', () => {
    expect(read({ text, visible: false })).toMatchObject({ offers: [], state: 'empty' });
    expect(read({ text, visible: false, rendered: false }).state).toBe('hidden');
    expect(read({ states: { ...states, loading: true } }).state).toBe('loading');
    expect(read({}).state).toBe('empty');
  });

  it('in a frame says what the frame said, and is unread where nobody was let in', () => {
    const frame = { address: 'https://pay.example/', width: 300, height: 60 };
    expect(read({ frame: { ...frame, text } }).offers).toHaveLength(1);
    expect(read({ frame: { ...frame, text: null } }).state).toBe('unread');
    expect(read({ frame: { ...frame, text: null, height: 1 } }).state).toBe('empty');
  });

  it('with a slogan says it, and offers nothing', () => {
    expect(read({ text: 'Smoooth shopping' })).toMatchObject({
      offers: [],
      said: 'Smoooth shopping',
      state: 'said',
    });
  });
});
