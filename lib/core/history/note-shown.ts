import type { Change } from './change';
import { differences } from './facet-changes';
import { latestOf } from './latest-of';
import { namesItem, seriesOfKey } from './record';
import type { RecordedReading } from './record';
import { sayAgain } from './said';
import type { Facets, Said } from './said';
import { notePrice } from './seen-from';
import type { SeenFrom } from './seen-from';
import { MOST_VIEWPOINTS, viewpointOf } from './series-history';
import type { SeriesHistory } from './series-history';
import { statedTerms } from './stated-terms';
import type { StatedTerms } from './stated-terms';

/** Of a page that names no item only its price says that it is about the same as before. So many are remembered. */
const MOST_PRICED = 3;

/** What a reading that shows the provider adds to its series, and what of its terms it shows to have changed. */
export function noteShown(
  series: SeriesHistory,
  record: RecordedReading,
): { readonly series: SeriesHistory; readonly changes: readonly Change[] } {
  const { reading, at, id } = record;
  const { item, provider } = seriesOfKey(series.key);
  const viewpoint = viewpointOf(reading.page);
  const terms = statedTerms(reading, provider);
  const offered = series.current.status === 'offered';

  const was = series.seen.find(({ of }) => of === viewpoint);
  const said = item === null ? terms.store : { ...terms.store, ...ofThing(terms) };
  const seen = sayAgain<SeenFrom>(was ?? { of: viewpoint, at, since: at, is: {} }, at, said);
  const priced = notePrice(seen, 'with', offered && item === null ? (reading.item?.price ?? null) : null);

  const price = item === null && !namesItem(reading) ? reading.item?.price : null;
  const place = price ? `${viewpoint} ${price.currency} ${Number(price.amount)}` : null;
  const before = place === null ? undefined : series.priced.find(({ of }) => of === place);
  const changed = [
    ...(was ? differences(was, said) : []),
    ...(before ? differences(before, terms.plans) : []),
  ];
  return {
    series: {
      ...series,
      seen: latestOf(series.seen, priced, MOST_VIEWPOINTS),
      priced:
        place === null
          ? series.priced
          : latestOf(series.priced, again(before, place, at, terms), MOST_PRICED),
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

function again(before: Said | undefined, of: string, at: string, { plans }: StatedTerms): Said {
  return sayAgain<Said>(before ?? { of, at, is: {} }, at, plans);
}
