import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanAmounts } from '@/lib/core/money/scan';
import { printedAmounts, signs, styles } from './printing';

const every = signs.flatMap((sign) =>
  styles.flatMap((style) => {
    const amounts = printedAmounts(sign, style);
    return amounts ? [{ name: `${sign[0]} ${sign[1]} ${style}`, amounts }] : [];
  }),
);
const anyAmount = fc.oneof(...every.map(({ amounts }) => amounts));

describe('an amount that is printed is read back', () => {
  it.each(every)('$name', ({ amounts }) => {
    fc.assert(
      fc.property(amounts, ({ text, amount, currency }) => {
        const [one, ...more] = scanAmounts(text);
        expect(more).toEqual([]);
        expect(one).toMatchObject({ amount, currency, start: 0, end: text.length });
      }),
      { numRuns: 30 },
    );
  });

  const neighbour = fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc.constantFrom('12期', '64GB', 'abc', '2.3%', '1.5', '2026-11-22', 'x', '共'),
  );
  const apart = fc.constantFrom(' | ', ' a ', ' 共 ', '|', ' x ', '; ');

  it('whatever other numbers stand around it', () => {
    fc.assert(
      fc.property(
        neighbour,
        apart,
        anyAmount,
        apart,
        neighbour,
        (left, gap, { text, amount, currency }, gap2, right) => {
          const whole = left + gap + text + gap2 + right;
          const found = scanAmounts(whole);
          expect(found).toHaveLength(1);
          expect(found[0]).toMatchObject({ amount, currency });
          expect(whole.slice(found[0]?.start, found[0]?.end)).toBe(text);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it('with only a blank between, where the neighbour cannot be one of its groups', () => {
    const number = fc.constantFrom('1234', '12345', '0', '007', '2.5', '1.2.3', '12期', 'RTX4090');
    fc.assert(
      fc.property(number, anyAmount, number, (left, { text, amount, currency, signFirst }, right) => {
        const whole = `${left} ${text} ${right}`;
        // "0 € 5" leaves it open whose sign that is.
        fc.pre(!(signFirst ? /^\S+ \d/.test(text) : / \S+$/.test(text)));
        expect(scanAmounts(whole)).toMatchObject([{ amount, currency }]);
      }),
      { numRuns: 1000 },
    );
  });

  it('between other amounts', () => {
    fc.assert(
      fc.property(fc.array(anyAmount, { minLength: 1, maxLength: 5 }), (amounts) => {
        const whole = amounts.map(({ text }) => text).join(' | ');
        expect(scanAmounts(whole)).toMatchObject(
          amounts.map(({ amount, currency }) => ({ amount, currency })),
        );
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text', () => {
  const part = fc.constantFrom(
    ..."0123456789.,' -%|x:/元万円¥$€¹²".split(''),
    'kr',
    'USD',
    '12',
    '000',
    'Kč',
    '\u200b',
    '😀',
  );
  const text = fc.array(part, { maxLength: 24 }).map((parts) => parts.join(''));

  it('gives amounts in order, apart, each bounded and standing in the text', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (all, bare) => {
        let last = 0;
        for (const { amount, start, end } of scanAmounts(all, { bare })) {
          expect(amount).toMatch(/^(?:0|[1-9]\d{0,11})(?:\.\d{1,3})?$/);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(all.slice(start, end)).toMatch(/\d/);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(all.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same with characters nobody sees in it', () => {
    const hidden = fc.constantFrom('\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u{e0031}');
    fc.assert(
      fc.property(text, hidden, fc.nat(), (all, mark, at) => {
        const place = at % (all.length + 1);
        fc.pre(!/[\udc00-\udfff]/.test(all.charAt(place)));
        const amounts = (one: string) =>
          scanAmounts(one, { bare: true }).map(({ amount, currency }) => [amount, currency]);
        expect(amounts(all.slice(0, place) + mark + all.slice(place))).toEqual(amounts(all));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read in its first 4,000 characters, and an amount at the cut is left out', () => {
    const long = '99 € | '.repeat(100_000);
    const found = scanAmounts(long);
    expect(found.length).toBeGreaterThan(560);
    expect(found.at(-1)?.end).toBeLessThanOrEqual(4000);
    expect(scanAmounts(`${'a '.repeat(1998)}1299 €`)).toEqual([]);
    expect(scanAmounts(`${'a '.repeat(1900)}1299 €`)).toHaveLength(1);
  });

  it.each(['1', '1 ', '1,', '1.', '¹', '1 000', '$', 'A', '-', '1-', '万', '1万', ' ,90', '|', '\u200b1'])(
    'does not take long over %j repeated',
    (repeated) => {
      const started = performance.now();
      for (let time = 0; time < 5; time++)
        scanAmounts(repeated.repeat(4000 / repeated.length), { bare: true });
      expect(performance.now() - started).toBeLessThan(500);
    },
  );
});
