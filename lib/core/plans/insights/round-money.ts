/** Nearest whole minor unit, halves away from zero; never −0. */
export function roundMoney(amount: number): number {
  const rounded = Math.sign(amount) * Math.round(Math.abs(amount));
  return rounded === 0 ? 0 : rounded;
}
