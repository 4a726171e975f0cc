import type { PriceCandidate } from '../item/price-candidates';
import type { SlotReading } from '../offers/slot-offers';
import type { Item, Observed, Offer, RuleSighting } from '../reading';
import type { Snapshot } from '../snapshot';
import type { Tongue } from '../text/tongue';
import type { Placed } from './regions';
import { isOutOfStock } from './why-not';

interface Seen {
  readonly tongue: Tongue;
  readonly snapshot: Snapshot;
  readonly placed: readonly Placed[];
  readonly item: Item | null;
  readonly candidates: readonly PriceCandidate[];
  readonly offers: readonly Offer[];
  readonly slots: readonly (Pick<SlotReading, 'state' | 'said'> & { readonly rule: string })[];
}

const MOST_PRICES = 6;

/** What is known around the offer: which rules spoke, which prices disagree, whether one is signed in. */
export function observe({ tongue, snapshot, placed, item, candidates, offers, slots }: Seen): Observed {
  const price = item?.price ?? null;
  const others = candidates.filter(({ amount }) => price === null || Number(amount) !== Number(price.amount));
  return {
    ...(snapshot.settled ? {} : { settled: false as const }),
    rules: sightings(offers, slots),
    otherPrices: distinctPrices(others, price?.currency ?? null).slice(0, MOST_PRICES),
    signedIn: signedIn(placed, tongue),
    inStock:
      snapshot.structured.find((one) => one.inStock !== null)?.inStock ??
      (isOutOfStock({ placed, snapshot, tongue }) ? false : null),
    failedPayRequests: snapshot.failedPayRequests,
  };
}

function sightings(offers: readonly Offer[], slots: Seen['slots']): RuleSighting[] {
  const spoke = offers.map(({ status, evidence }): RuleSighting => ({
    rule: evidence.rule,
    did: status === 'offered' ? 'offer' : 'disabled',
  }));
  const silent = slots
    .filter(({ rule }) => !spoke.some((one) => one.rule === rule))
    .flatMap(({ rule, state, said }): RuleSighting[] => {
      if (said !== null) return [{ rule, did: 'mention' }];
      return state === 'empty' || state === 'unread' ? [{ rule, did: 'empty' }] : [];
    });
  const all = [...spoke, ...silent];
  return all.filter(({ rule }, index) => all.findIndex((one) => one.rule === rule) === index);
}

function distinctPrices(all: readonly PriceCandidate[], currency: string | null): Observed['otherPrices'] {
  const seen = new Set<string>();
  return all.flatMap((one) => {
    const key = `${one.source} ${one.amount}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ source: one.source, amount: one.amount, currency: one.currency ?? currency ?? 'CNY' }];
  });
}

/** Words of the account menu; null when the page says neither. */
function signedIn(placed: readonly Placed[], { page }: Tongue): boolean | null {
  const short = placed.filter(({ node }) => node.visible && node.text !== '' && node.text.length <= 24);
  if (short.some(({ node }) => /^(?:退出|退出登录|安全退出|登出|sign out|log ?out)$/i.test(node.text)))
    return true;
  if (
    short.some(
      ({ node }) => page.login.test(node.text) || /^(?:登录|请登录|登入|sign in|log ?in)$/i.test(node.text),
    )
  )
    return false;
  return null;
}
