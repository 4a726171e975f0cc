import { createRequire } from 'node:module';

// The peers' CommonJS builds: the ones every one of them ships.
const require = createRequire(import.meta.url);
const DAY = 86_400_000;
const START = Date.UTC(2001, 0, 1);

/**
 * What each peer offers for flows at whole periods, and for flows on dates. `null` is no such function, or one that
 * may run for ever (XIRR of formulajs). xirr knows dates only, so a period is a year of 365 days to it.
 */
export function peers() {
  const nodeIrr = require('node-irr');
  const xirr = require('xirr');
  const financial = require('financial');
  const formula = require('@formulajs/formulajs');
  const named = (name) => `${name} ${require(`${name}/package.json`).version}`;
  return [
    { name: named('node-irr'), periodic: (flows) => nodeIrr.irr(flows), dated: nodeIrrDated(nodeIrr) },
    {
      name: named('xirr'),
      periodic: (flows) => xirr(yearApart(flows)),
      prepared: xirr,
      dated: xirrDated(xirr),
    },
    { name: named('financial'), periodic: (flows) => financial.irr(flows), dated: null },
    { name: named('@formulajs/formulajs'), periodic: (flows) => formula.IRR(flows), dated: null },
  ];
}

/** Flows a year apart, as xirr takes them; made outside of any timing. */
export function yearApart(flows) {
  return flows.map((amount, k) => ({ amount, when: new Date(START + k * 365 * DAY) }));
}

function xirrDated(xirr) {
  return (flows) => xirr(flows.map(({ amount, days }) => ({ amount, when: new Date(START + days * DAY) })));
}

function nodeIrrDated(nodeIrr) {
  return (flows) => {
    const dated = flows.map(({ amount, days }) => ({ amount, date: new Date(START + days * DAY) }));
    const { rate } = nodeIrr.xirr(dated);
    return nodeIrr.convertRate(rate, nodeIrr.RateInterval.Year);
  };
}
