import type { Change } from './change';
import { differences } from './facet-changes';
import { latestOf } from './latest-of';
import { namesItem } from './record';
import { sayAgain } from './said';
import type { Facets, Said } from './said';
import { notePrice } from './seen-from';
import type { SeenFrom } from './seen-from';
import { MOST_VIEWPOINTS } from './series-history';
import type { SeriesHistory } from './series-history';
import type { Sighting } from './sighting';
import type { StatedTerms } from './stated-terms';

/** Of a page that names no item only its price says that it is about the same as before. So many are remembered. */
const MOST_PRICED = 3;

/** What a sighting that shows the provider adds to its series, and what of its terms it shows to have changed. */
export function noteShown(
  series: SeriesHistory,
  { record, viewpoint, terms: termsOf }: Sighting,
  { item, provider }: { readonly item: string | null; readonly provider: string },
): { readonly series: SeriesHistory; readonly changes: readonly Change[] } {
  const { reading, at, id } = record;
  const terms = termsOf(provider);
  const offered = series.current.status === 'offered';
  const price = item === null ? (reading.item?.price ?? null) : null;

  const was = series.seen.find(({ of }) => of === viewpoint);
  const said = item === null ? terms.store : { ...terms.store, ...ofThing(terms) };
  const seen = sayAgain<SeenFrom>(was ?? { of: viewpoint, at, since: at, is: {} }, at, said);
  const noted = offered ? notePrice(seen, 'with', price) : seen;
  const changed = was ? [...differences(was, said)] : [];

  let { priced } = series;
  if (price && !namesItem(reading)) {
    const of = `${viewpoint} ${price.currency} ${Number(price.amount)}`;
    const before = priced.find((one) => one.of === of);
    if (before) changed.push(...differences(before, terms.plans));
    priced = latestOf(priced, sayAgain<Said>(before ?? { of, at, is: {} }, at, terms.plans), MOST_PRICED);
  }
  return {
    series: {
      ...series,
      seen: latestOf(series.seen, noted, MOST_VIEWPOINTS),
      priced,
      price: offered ? terms.price : series.price,
      fee: offered ? terms.fee : series.fee,
    },
    changes: changed.map(({ facet, since }) => ({
      ...facet,
      series: series.key,
      since,
      by: at,
      reading: id,
    })),
  };
}

/** The terms that belong to the thing bought. A fee is compared at its own price only. */
function ofThing({ plans, price, fee }: StatedTerms): Facets {
  return {
    ...plans,
    ...(price ? { price } : {}),
    ...(price && fee ? { fee: `${fee} ${price.split(' ')[1] ?? ''}` } : {}),
  };
}
