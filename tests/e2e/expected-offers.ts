import { providers } from '../shop/shop-data.mjs';

/** A plan as the shop prints it, reckoned here a second time from the shop's terms, in whole fen. */
export interface ExpectedPlan {
  readonly count: number;
  readonly each: string;
  /** Null where all payments are equal. */
  readonly first: string | null;
  readonly feePerPeriod: string;
  readonly rate: { readonly value: string; readonly base: 'total' | 'per-period' } | null;
  readonly interestFree: boolean;
}

export type Terms = (typeof providers)[number]['rule'];

/** The shop's usual terms with a provider. */
export function termsOf(provider: string): Terms {
  const found = providers.find(({ id }) => id === provider);
  if (!found) throw new Error(`The shop knows no provider ${provider}.`);
  return found.rule;
}

export function expectedPlans(terms: Terms, priceFen: number): ExpectedPlan[] {
  if (terms.kind === 'free') return terms.counts.map((count) => expected(priceFen, count, 0n, 0, null));
  if (terms.kind === 'per-period')
    return terms.counts.map((count) => {
      const fee = halfUp(BigInt(priceFen) * BigInt(terms.rate));
      return expected(priceFen, count, fee * BigInt(count), terms.rate, 'per-period');
    });
  return Object.entries(terms.rates).map(([count, rate]) =>
    expected(priceFen, Number(count), halfUp(BigInt(priceFen) * BigInt(rate)), rate, 'total'),
  );
}

function expected(
  priceFen: number,
  count: number,
  feeTotal: bigint,
  basisPoints: number,
  base: 'total' | 'per-period' | null,
): ExpectedPlan {
  const price = BigInt(priceFen);
  const periods = BigInt(count);
  const fee = feeTotal / periods;
  const each = price / periods + fee;
  const first = price + feeTotal - each * (periods - 1n);
  return {
    count,
    each: yuan(each),
    first: first === each ? null : yuan(first),
    feePerPeriod: yuan(fee),
    rate: base ? { value: `0.${String(basisPoints).padStart(4, '0')}`.replace(/0+$/, ''), base } : null,
    interestFree: feeTotal === 0n,
  };
}

/** Ten-thousandths to whole, half up. */
function halfUp(tenThousandths: bigint): bigint {
  return (tenThousandths + 5000n) / 10_000n;
}

/** "1465.96" */
export function yuan(fen: bigint | number): string {
  const digits = String(fen).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
