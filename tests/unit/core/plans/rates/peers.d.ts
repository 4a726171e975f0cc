/** What the tests use of the peers; xirr ships no types. */
declare module 'xirr' {
  export default function xirr(flows: readonly { readonly amount: number; readonly when: Date }[]): number;
}

declare module '@formulajs/formulajs' {
  export function IRR(values: readonly number[]): unknown;
  export function RATE(nper: number, pmt: number, pv: number, fv: number, type: 0 | 1): unknown;
}
