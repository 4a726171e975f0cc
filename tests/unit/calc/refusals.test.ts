import { describe, expect, it } from 'vitest';
import { answerLine } from '@/tools/calc/answer-line';
import { KINDS } from '@/tools/calc/kinds';

const errorOf = (kind: string, inputs: unknown) => {
  const answer = answerLine(JSON.stringify({ id: 1, kind, inputs }));
  return 'error' in answer ? answer.error : `answered: ${JSON.stringify(answer)}`;
};

const loan = { net_advance: '1000', instalments: [{ amount: '100', n: 12 }], periods_per_year: 12 };
const regZ = {
  unit_periods_per_year: 12,
  advances: [{ amount: '1000' }],
  payments: [{ amount: '100', t: 1, n: 12 }],
};
const level = { rate: '0.01', nper: 12, pv: '1000', fv: '0', type: 0 };

describe('bad input', () => {
  it.each([
    ['irr', { values: [] }, 'inputs.values'],
    ['irr', { values: ['0', '0'] }, 'inputs.values'],
    ['irr', { values: ['-1', 'NaN'] }, 'inputs.values[1]'],
    ['irr', { values: ['-1', '1/0'] }, 'inputs.values[1]'],
    ['irr', { values: 'all' }, 'inputs.values'],
    ['irr', {}, 'inputs.values'],
    ['irr', null, 'inputs'],
    ['xirr', { flows: [['2026-02-30', '1']] }, 'inputs.flows[0][0]'],
    ['xirr', { flows: [['2026-02-20', '1', 2], [5]] }, 'inputs.flows[1][0]'],
    ['instalment_rate', { ...loan, net_advance: '-5' }, 'net_advance'],
    ['instalment_rate', { ...loan, instalments: [{ amount: '1', n: -3 }] }, 'n: -3'],
    ['instalment_rate', { ...loan, instalments: [{ amount: '1', n: 1e9 }] }, 'n: 1000000000'],
    ['instalment_rate', { ...loan, instalments: [{ amount: '-1', n: 3 }] }, 'inputs.instalments'],
    ['instalment_rate', { ...loan, convention: 'simple' }, 'inputs.convention'],
    ['flat_fee', { principal: '1', n: 1e9, fee_per_period_on_original_principal: '0.006' }, 'n: '],
    ['addon_rate', { principal: '100', n: 12 }, 'inputs.total_fee_rate'],
    ['regz_apr', { ...regZ, payments: [] }, 'inputs.payments'],
    ['regz_apr', { ...regZ, payments: [{ amount: '5', t: -1 }] }, 't: -1'],
    ['regz_apr', { ...regZ, payments: [{ amount: '5', t: 1, f: '40/30' }] }, 'f: '],
    ['regz_apr', { ...regZ, payments: [{ amount: '5' }] }, 'inputs.payments[0].t'],
    ['huabei_split', { total_minor: '100', n: 3, fee_rate: '-1' }, 'inputs.fee_rate'],
    ['pmt', { rate: '0.01', nper: 12 }, 'inputs.pv'],
    ['regz_apr', { ...regZ, advances: [{ amount: '-1000' }] }, 'inputs.payments'],
    ['aprc', { drawdowns: [{ amount: '5', t: '0' }], payments: [{ amount: '5', t: 'soon' }] }, 't: "soon"'],
    ['regz_interval', { from: '2026-01-01', to: '2025-01-01', unit: 'month' }, 'to: '],
    ['regz_interval', { from: '2026-01-01', to: '2027-01-01', unit: 'moon' }, 'unit: "moon"'],
    ['eu_interval', { from: '2026-1-1', to: '2027-01-01', unit: 'month' }, 'inputs.from'],
    ['eu_interval', { from: '2026-01-01', to: '2027-01-01', unit: 'decade' }, 'inputs.unit'],
    ['rate', { nper: -2, pmt: 1, pv: 2, fv: 3 }, 'nper: -2'],
    ['rate', { nper: 1e9, pmt: 1, pv: 2, fv: 3 }, 'nper: 1000000000'],
    ['rate', { nper: 2.5, pmt: 1, pv: 2, fv: 3 }, 'nper: 2.5'],
    ['pmt', { ...level, rate: '-1' }, 'rate: '],
    ['pmt', { ...level, nper: 0 }, 'nper'],
    ['pmt', { ...level, type: 2 }, 'type: 2'],
    ['ipmt', { ...level, per: 13 }, 'per: 13'],
    ['cumipmt', { ...level, start: 5, end: 4 }, 'end: 4'],
    ['mirr', { values: ['1', '2'], finance_rate: '0.1', reinvest_rate: '0.1' }, 'values: '],
    ['effect', { nominal: '0.1', m: 0 }, 'm: 0'],
    ['rri', { nper: 4, pv: '0', fv: '5' }, 'pv: '],
    ['apy', { principal: '1000', interest: '5', days: 0 }, 'days: 0'],
    ['huabei_split', { total_minor: '29900.5', n: 3, fee_rate: '0.023' }, 'total_minor: 29900.5'],
    ['addon_split', { principal: 'x', n: 3, total_fee_rate: '0.023' }, 'inputs.principal'],
    ['irr_plan', { lender_flows: [{ amount: 1 }], periods_per_year: 12 }, 'inputs.lender_flows[0]'],
    ['irr_plan', { lender_flows: ['-1', '2'], currency: 'RMB' }, 'inputs.currency'],
    [
      'regz_apr',
      { ...regZ, currency: 'USD', payments: [{ amount: '5', t: 1, currency: 'EUR' }] },
      'inputs.payments[0].currency',
    ],
    ['irr', { values: Array.from({ length: 10_001 }, (_, k) => k) }, 'inputs.values'],
  ])('%s of %j names %s', (kind, inputs, field) => {
    expect(errorOf(kind, inputs)).toContain(field);
    expect(errorOf(kind, inputs)).not.toContain('answered');
  });

  it('is refused in every kind when nothing is given', () => {
    expect(Object.keys(KINDS).filter((kind) => errorOf(kind, {}).startsWith('answered'))).toEqual([]);
  });

  it('is told of a line that is JSON but no case', () => {
    for (const line of ['5', 'null', '[]', '"x"', '{}'])
      expect(answerLine(line)).toEqual({ id: null, error: expect.stringMatching(/kind|line/) as string });
    expect(answerLine('{"id":"x","kind":"constructor","inputs":{}}')).toEqual({
      id: 'x',
      error: expect.stringContaining('constructor') as string,
    });
  });
});

describe('what has no rate', () => {
  it.each([
    ['irr', { values: ['1', '2', '3'] }],
    ['xirr', { flows: [['2026-01-01', '1'], { date: '2027-01-01', amount: '2' }] }],
    ['rate', { nper: 12, pmt: '400', pv: '10000', fv: '5000', type: 0 }],
  ])('%s is null', (kind, inputs) => {
    expect(answerLine(JSON.stringify({ id: 1, kind, inputs }))).toEqual({
      id: 1,
      result: expect.objectContaining({ rate: null, quality: 'none' }) as object,
    });
  });
});

describe('a hostile line', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

  it('is answered, whatever it nests, and its id is echoed only when it is one', () => {
    expect(answerLine(`{"id":${deep},"kind":"irr","inputs":{"values":[-1,2]}}`)).toMatchObject({ id: null });
    for (const inputs of [
      `{"values":${deep}}`,
      `{"price":${deep},"currency":"CNY","options":[]}`,
      `{"price":"1","currency":"CNY","options":[{"kind":"in-full","coupon":${deep}}]}`,
    ]) {
      const kind = inputs.includes('values') ? 'irr' : 'compare';
      expect(answerLine(`{"id":1,"kind":"${kind}","inputs":${inputs}}`)).toMatchObject({
        id: 1,
        error: expect.stringMatching(/^inputs\.(?:values\[0\]|price|options\[0\]\.coupon): /),
      });
    }
  });
});
