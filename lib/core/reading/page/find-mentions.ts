import type { Mention, Offer, PageKind } from '../reading';
import type { Placed } from './regions';
import { talkOnly } from './talk';
import { snippet } from '../text/text';
import type { Tongue } from '../text/tongue';

const MOST = 12;

/** Talk of installments that is not an offer, each text once: slogans, teasers on lists, links in the site's frame. */
export function findMentions(
  placed: readonly Placed[],
  kind: PageKind,
  stated: readonly Mention[],
  offers: readonly Offer[],
  { brands, page }: Tongue,
): Mention[] {
  const isTalk = (text: string) => page.installments.test(text) || brands.named(text).length > 0;
  const talk = placed.flatMap(({ node, ...where }) => {
    if (!node.visible || node.text === '' || node.text.length > 80 || !isTalk(node.text)) return [];
    if (node.children.some((child) => isTalk(child.text))) return [];
    const said = talkOnly({ node, ...where }, kind) ?? 'slogan';
    return [{ provider: brands.named(node.text)[0]?.id ?? null, kind: said, text: snippet(node.text) }];
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
