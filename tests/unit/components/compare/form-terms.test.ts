import { describe, expect, it } from 'vitest';
import { checkTyped } from '@/components/compare/check-typed';
import { definitionOf, DEFINITIONS, firstFields } from '@/components/compare/definitions';
import { termsOf, typedOf } from '@/components/compare/form-terms';
import type { Typed } from '@/components/compare/form-terms';
import { CHOICE_WORDS, FIELD_WORDS, KIND_WORDS } from '@/components/compare/way-words';
import type { Field } from '@/lib/core/plans/ways/define-way';
import { way } from './a-sheet';

/** Something sensible to type into a field of each kind. */
function sample(field: Field): string {
  if (typeof field !== 'string') return field[0] ?? '';
  return { money: '12.50', fraction: '0.6', count: '12', whole: '2', days: '9', yes: 'no', period: '2 week' }[
    field
  ];
}

describe('the form of a way', () => {
  it.each(DEFINITIONS.map((shape) => [shape.kind, shape] as const))(
    'has words for everything %s declares',
    (kind, { fields }) => {
      const choices = Object.values(fields).flatMap((field) => (typeof field === 'string' ? [] : field));
      expect(KIND_WORDS).toHaveProperty([kind]);
      for (const name of Object.keys(fields)) expect(FIELD_WORDS).toHaveProperty([name]);
      for (const choice of choices) expect(CHOICE_WORDS).toHaveProperty([choice]);
    },
  );

  it.each(DEFINITIONS.map((shape) => [shape.kind, shape] as const))(
    'shows what %s holds just as it was typed',
    (_, { fields }) => {
      const typed: Typed = Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, sample(field)]),
      );
      const { terms, problems } = termsOf(fields, typed);
      expect(problems).toEqual({});
      expect(typedOf(fields, terms)).toEqual(typed);
    },
  );

  it('asks a few fields first, those that make the way what it is among them', () => {
    expect(firstFields(definitionOf('interest-free'))).toEqual(['count', 'each']);
    expect(firstFields(definitionOf('in-full'))).toContain('discount');
    expect(firstFields(definitionOf('rent-then-buy'))).toContain('buyOut');
    for (const shape of DEFINITIONS) expect(firstFields(shape).length).toBeLessThanOrEqual(7);
  });

  it('leaves out what is not stated and reads the rest', () => {
    expect(way('flat-fee', { count: '12', feeRate: '0.6', each: '' }).terms).toMatchObject({
      count: 12,
      feeRate: '0.006',
      each: null,
    });
  });

  it('refuses nonsense, naming every field of it', () => {
    const { way: none, refusals } = checkTyped(definitionOf('flat-fee'), {
      count: '12.5',
      each: 'much',
      feeRate: '-1',
      first: '500',
    });
    expect(none).toBeNull();
    expect(refusals).toEqual(
      expect.arrayContaining([
        { field: 'each', problem: 'not-an-amount' },
        { field: 'count', problem: 'not-whole' },
        expect.objectContaining({ field: 'feeRate' }),
      ]),
    );
    expect(refusals.map(({ field }) => field)).not.toContain('first');
  });
});
