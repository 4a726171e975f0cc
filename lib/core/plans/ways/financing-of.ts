import { InputError } from '../input-error';
import type { Context } from './define-way';
import { minorOf, priceOf, type PriceTerms } from './price-of';

/** What is paid later, in minor units: the price this way less the down payment. Null where no price is known. */
export interface Financing {
  readonly price: number | null;
  readonly down: number;
  readonly financed: number | null;
}

export function financingOf(
  terms: PriceTerms & { readonly down: string | null },
  context: Context,
): Financing {
  const price = priceOf(terms, context);
  const down = minorOf(terms.down, context) ?? 0;
  if (price === null) return { price, down, financed: null };
  if (down > 0 && down >= price) {
    throw new InputError(
      'terms.down',
      'contradiction',
      'The down payment leaves nothing to pay later. Check the price and the down payment.',
    );
  }
  return { price, down, financed: price - down };
}
