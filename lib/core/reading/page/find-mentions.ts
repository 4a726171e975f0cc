import { providersIn } from '../offers/find-provider';
import type { Mention, Offer, PageKind } from '../reading';
import type { Placed } from './regions';
import { talkOnly } from './talk';
import { snippet } from '../text/text';

const TALK = /分期|免息|零利率|白条|花呗|先用后付|先享后付/;
const MOST = 12;

/** Talk of installments that is not an offer, each text once: slogans, teasers on lists, links in the site's frame. */
export function findMentions(
  placed: readonly Placed[],
  kind: PageKind,
  stated: readonly Mention[],
  offers: readonly Offer[],
): Mention[] {
  const talk = placed.flatMap(({ node, ...where }) => {
    if (!node.visible || node.text === '' || node.text.length > 80 || !TALK.test(node.text)) return [];
    if (node.children.some((child) => TALK.test(child.text))) return [];
    const said = talkOnly({ node, ...where }, kind) ?? 'slogan';
    return [{ provider: providersIn(node.text)[0]?.id ?? null, kind: said, text: snippet(node.text) }];
  });
  const offered = new Set(offers.map(({ provider }) => provider));
  // Beside offers, words about the same providers belong to them; only the site's frame and lists still talk.
  const besides = [...stated, ...talk].filter(
    (mention) =>
      offers.length === 0 ||
      mention.kind !== 'slogan' ||
      (mention.provider !== null && !offered.has(mention.provider)),
  );
  const seen = new Set<string>();
  return besides.filter(({ text }) => !seen.has(text) && Boolean(seen.add(text))).slice(0, MOST);
}
