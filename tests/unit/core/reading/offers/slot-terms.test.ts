import { describe, expect, it } from 'vitest';
import { readSlot } from '@/lib/core/reading/offers/slot-offers';
import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { afterpay } from '@/lib/core/reading/providers/afterpay';
import { scalapay } from '@/lib/core/reading/providers/scalapay';
import { sezzle } from '@/lib/core/reading/providers/sezzle';
import { shopPay } from '@/lib/core/reading/providers/shop-pay';
import type { Rule } from '@/lib/core/reading/rules/rule';
import type { SlotSnapshot } from '@/lib/core/reading/snapshot';
import { tongueOf } from '@/lib/core/reading/text/tongue';

const tongue = tongueOf(ALL_KNOWLEDGE, 'en', { currency: 'USD', decimal: '.' });

function read(rule: Rule, id: string, slot: Partial<SlotSnapshot>) {
  const place = rule.slots.find((one) => one.id === id);
  if (!place) throw new Error(`${rule.id} has no slot ${id}.`);
  const whole: SlotSnapshot = {
    rule: `${rule.id}/${id}`,
    visible: true,
    rendered: true,
    text: '',
    limits: '',
    states: { disabled: false, limit: null, loading: false, empty: true },
    terms: {},
    json: null,
    frame: null,
    options: [],
    ...slot,
  };
  return readSlot(whole, rule, place, { kind: 'checkout', price: null, tongue });
}

describe('what attributes of a slot say', () => {
  const range = { min: '5', max: '1500' };

  it('closes it outside its range, though nothing is drawn', () => {
    const { offers } = read(scalapay, 'widget', { visible: false, terms: { price: '1500.01', ...range } });
    expect(offers).toMatchObject([
      {
        status: 'disabled',
        reason: { class: 'amount' },
        limits: { min: '5', max: '1500', currency: 'USD' },
      },
    ]);
  });

  it('offers nothing by itself at the edges of the range', () => {
    for (const price of ['5.00', '1500.00'])
      expect(read(scalapay, 'widget', { visible: false, terms: { price, ...range } }).offers).toEqual([]);
  });

  it('closes it where it says false, and opens nothing where it says true', () => {
    expect(read(afterpay, 'placement', { terms: { eligible: 'false' } }).offers).toMatchObject([
      { status: 'disabled', reason: { class: 'silent' } },
    ]);
    expect(read(afterpay, 'placement', { visible: false, terms: { eligible: 'true' } }).offers).toEqual([]);
  });

  it('completes the plan whose count stands in words', () => {
    const text = '4 interest-free payments over 6 weeks | $30.00 | today | $30.00 | Dec 6';
    const { offers } = read(sezzle, 'schedule', { text, terms: { each: '$30.00 | today' } });
    expect(offers[0]?.found.map(({ plan }) => [plan.count, plan.each, plan.interestFree])).toEqual([
      [4, '30.00', true],
    ]);
  });
});

describe('JSON with plans by amount', () => {
  const bands = [
    {
      min_price: '$40.00',
      max_price: '$149.99',
      terms: [{ apr: 0, loan_type: 'split_pay', installments_count: 4 }],
    },
    {
      min_price: '$150.00',
      max_price: '$999.99',
      terms: [
        { apr: 0, loan_type: 'split_pay', installments_count: 4 },
        { apr: 15, loan_type: 'interest', installments_count: 12 },
      ],
    },
  ];
  const json = (full_price: string, price_per_term: string, eligible = true) =>
    JSON.stringify({
      min_price: '$40.00',
      max_price: '$20,000.00',
      variants: [
        { id: 1, full_price: '$1.00', price_per_term: '$0.25', eligible: false },
        { id: 2, full_price, price_per_term, eligible },
      ],
      financing_plans: bands,
    });
  const plansOf = (text: string) =>
    read(shopPay, 'terms', { json: text, terms: { chosen: '2' } }).offers[0]?.found.map(({ plan }) => [
      plan.count,
      plan.each,
      plan.interestFree,
      plan.rate?.value ?? null,
    ]);

  it('takes the plans of the band that holds the chosen price, to the cent', () => {
    expect(plansOf(json('$149.99', '$37.50'))).toEqual([[4, '37.50', true, null]]);
    expect(plansOf(json('$150.00', '$37.50'))).toEqual([
      [4, '37.50', true, null],
      [12, null, null, '0.15'],
    ]);
  });

  it('keeps the amount alone where no band holds the price', () => {
    expect(plansOf(json('$1,000.00', '$90.00'))).toEqual([[null, '90.00', null, null]]);
  });

  it('states no plan of a closed variant', () => {
    const { offers } = read(shopPay, 'terms', {
      json: json('$6.00', '$3.00', false),
      terms: { chosen: '2' },
    });
    expect(offers).toMatchObject([{ status: 'disabled', reason: { class: 'amount' }, found: [] }]);
  });
});
