import fc from 'fast-check';
import { fromMinor } from '@/lib/core/money/amount';
import type { Field } from '@/lib/core/plans/ways/define-way';
import { WAYS } from '@/lib/core/plans/ways';

export const CURRENCIES = ['CNY', 'JPY', 'KWD'] as const;
const DIGITS = { CNY: 2, JPY: 0, KWD: 3 } as const;

/** Any kind with any of its fields stated, in a currency, beside a price in minor units or none. */
export const anyWay = fc
  .record({
    definition: fc.constantFrom(...WAYS),
    currency: fc.constantFrom(...CURRENCIES),
    price: fc.option(fc.oneof(fc.integer({ min: 1, max: 1e5 }), fc.integer({ min: 1e6, max: 1e8 })), {
      freq: 8,
    }),
  })
  .chain(({ definition, currency, price }) => {
    const values = Object.entries(definition.fields as Readonly<Record<string, Field>>).map(
      ([name, field]) => [name, fc.option(valueOf(field, DIGITS[currency]), { freq: 2 })],
    );
    return fc.record({
      kind: fc.constant<string>(definition.kind),
      currency: fc.constant(currency),
      digits: fc.constant<number>(DIGITS[currency]),
      price: fc.constant(price),
      terms: fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>),
    });
  });

function valueOf(field: Field, digits: number): fc.Arbitrary<unknown> {
  if (typeof field !== 'string') return fc.constantFrom(...field);
  switch (field) {
    case 'money':
      return fc
        .oneof(fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 1e6 }))
        .map((minor) => fromMinor(minor, digits));
    case 'fraction':
      return fc.integer({ min: 0, max: 30_000 }).map((share) => fromMinor(share, 5));
    case 'count':
      return fc.oneof(fc.integer({ min: 1, max: 36 }), fc.integer({ min: 1, max: 600 }));
    case 'whole':
      return fc.integer({ min: 0, max: 12 });
    case 'days':
      return fc.integer({ min: 0, max: 90 });
    case 'yes':
      return fc.boolean();
    case 'period':
      return fc.record({
        every: fc.integer({ min: 1, max: 4 }),
        unit: fc.constantFrom('day', 'week', 'month', 'year'),
      });
  }
}
