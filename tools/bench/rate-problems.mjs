import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../run-node-tool.mjs';

const DAY = 86_400_000;

/**
 * The committed vectors that ask for a rate, each as flows at whole periods (`periodic`), as flows on days from the
 * first (`dated`), or as neither, where its times are no whole numbers of either. `rate` is the answer per period,
 * or per year of dated flows; null where there is none.
 */
export function rateProblems() {
  return ['published', 'edges']
    .flatMap((name) =>
      readFileSync(path.join(root, 'tests', 'vectors', `${name}.jsonl`), 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    )
    .filter(({ kind }) => Object.hasOwn(READ, kind))
    .map((vector) => ({
      id: vector.id,
      kind: vector.kind,
      inputs: vector.inputs,
      ...READ[vector.kind](vector),
    }));
}

const READ = {
  irr: ({ inputs, computed }) => ({ periodic: inputs.values.map(Number), rate: number(computed) }),
  irr_plan: ({ inputs, expected }) => ({
    periodic: inputs.lender_flows.map(Number),
    rate: number(expected.periodic),
  }),
  rate: ({ inputs: { nper, pmt, pv, fv, type }, computed }) => {
    const flows = Array.from({ length: nper + 1 }, (_, k) => (type === 1 ? k < nper : k > 0) * Number(pmt));
    flows[0] += Number(pv);
    flows[nper] += Number(fv);
    return { periodic: flows, rate: number(computed) };
  },
  xirr: ({ inputs, expected, computed = expected.rate }) => {
    const days = inputs.flows.map(([date]) => Date.parse(`${date}T00:00:00Z`) / DAY);
    const dated = inputs.flows.map(([, amount], k) => ({
      amount: Number(amount),
      days: days[k] - Math.min(...days),
    }));
    return { ...(inputs.basis === 365 ? { dated } : {}), rate: number(computed) };
  },
  instalment_rate: ({ inputs, expected, computed }) => {
    const payments = inputs.instalments.flatMap(({ amount, n }) =>
      Array.from({ length: n }, () => Number(amount)),
    );
    const flows = [...Array.from({ length: inputs.first_at }, () => 0), ...payments];
    flows[0] -= Number(inputs.net_advance);
    return { periodic: flows, rate: perPeriod(computed, expected.convention, inputs.periods_per_year) };
  },
  flat_fee: ({ inputs, expected, computed }) => {
    const each = inputs.principal * (1 / inputs.n + Number(inputs.fee_per_period_on_original_principal));
    return level(inputs, each, perPeriod(computed, expected.convention, inputs.periods_per_year));
  },
  addon_rate: ({ inputs, expected, computed }) => {
    const each = (Number(inputs.principal) + Number(inputs.total_fee)) / inputs.n;
    return level(inputs, each, perPeriod(computed, expected.convention, inputs.periods_per_year));
  },
  regz_apr: ({ inputs, computed }) => {
    const rate = computed / 100 / ratio(inputs.unit_periods_per_year);
    const flows = [];
    for (const [list, sign] of [
      [inputs.advances, -1],
      [inputs.payments, 1],
    ])
      for (const { amount, t, f, n = 1 } of list)
        for (let k = 0; k < n; k += 1) {
          if (f !== '0') return { rate };
          flows[Number(t) + k] = (flows[Number(t) + k] ?? 0) + sign * amount;
        }
    return { periodic: Array.from(flows, (flow) => flow ?? 0), rate };
  },
  aprc: ({ inputs, computed }) => {
    const all = [...inputs.drawdowns.map((one) => ({ ...one, amount: -one.amount })), ...inputs.payments];
    const days = all.map(({ t }) => Math.round(ratio(t) * 365 * 1e6) / 1e6);
    const dated = all.map(({ amount }, k) => ({ amount: Number(amount), days: days[k] }));
    return { ...(days.every(Number.isInteger) ? { dated } : {}), rate: computed / 100 };
  },
  fractional_irr: ({ inputs, computed }) => ({ rate: computed / inputs.periods_per_year }),
};

function level({ principal, n }, each, rate) {
  return { periodic: [-principal, ...Array.from({ length: n }, () => each)], rate };
}

function perPeriod(percent, convention, periods) {
  const rate = percent / 100;
  if (convention === 'effective') return Math.expm1(Math.log1p(rate) / periods);
  return convention === 'nominal' ? rate / periods : rate;
}

function number(text) {
  return text === null || text === undefined ? null : Number(text);
}

function ratio(text) {
  const [above, below = '1'] = String(text).split('/');
  return above / below;
}
