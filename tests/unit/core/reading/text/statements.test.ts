import { describe, expect, it } from 'vitest';
import { mask } from '@/lib/core/reading/text/mask';
import { statementsIn, without } from '@/lib/core/reading/text/statements';
import { compile } from '@/lib/core/reading/text/template';
import { aLanguage } from './a-language';

const money = { currency: 'USD', decimal: '.' } as const;
const read = (text: string, ...templates: readonly string[]) =>
  statementsIn(
    mask(text, money),
    templates.map((template) => compile(template, aLanguage())),
    money,
  );

describe('statements', () => {
  it('tell what stood in their slots, in major units', () => {
    const { found } = read('$10.50 down then 3 x €1,020.00', '{down} down then {k} x {m}');
    expect(found).toHaveLength(1);
    const [one] = found;
    expect(one?.words['rest']).toBe('3');
    expect([one?.amount('down'), one?.amount('each'), one?.amount('first')]).toEqual([
      '10.50',
      '1020.00',
      null,
    ]);
  });

  it('stand where they were found, each once', () => {
    const { found } = read('3 x $5.00, 6 x $3.00', '{n} x {M}');
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [0, 9],
      [11, 20],
    ]);
  });

  it('of a later template do not see what an earlier one took', () => {
    const { found, rest } = read('fee 3 x $5.00 and 6 x $3.00', 'fee {n} x {fee}', '{n} x {M}');
    expect(found.map(({ words }) => words['count'])).toEqual(['3', '6']);
    expect(rest.text.trim()).toBe('and');
    expect(rest.text).toHaveLength('fee 3 x $5.00 and 6 x $3.00'.length);
  });

  it('of one template do not hide each other before it is through', () => {
    expect(read('3 x $5.00 6 x $3.00', '{n} x {M}').found).toHaveLength(2);
  });

  it('have the currency of their sign, else the page’s', () => {
    expect(read('3 x €5.00', '{n} x {m}').found[0]?.currency).toBe('EUR');
    expect(read('3 x 5.00', '{n} x {m}').found[0]?.currency).toBe('USD');
    expect(read('3 parts', '{n} parts').found[0]?.currency).toBeNull();
  });

  it('are asked of the template from its start, wherever it stopped before', () => {
    const template = compile('{n} parts', aLanguage());
    template.lastIndex = 5;
    expect(statementsIn(mask('3 parts', money), [template], money).found).toHaveLength(1);
  });
});

it('a part that was read is blank, and everything else stays in its place', () => {
  const masked = mask('3 x $5.00 now', money);
  const { text, amounts } = without(masked, 0, 9);
  expect(text).toBe('          now');
  expect(amounts).toBe(masked.amounts);
  expect(without(masked, 4, 4)).toEqual(masked);
});
