import type { StructuredItem } from '../../core/reading/snapshot';
import { declaredItem } from './declared-price';
import { attributeOf, byTagName, closestOf, textOf, within } from './native';

const SCOPE = '[itemtype*="schema.org/Product"]';
const PRICE_LABEL = /price|preis|prix|precio|preço|prezzo|cena|fiyat|prijs|harga|价格|價格|価格|가격/i;

/** The first product a page marks up in its own text; prices of products inside it are not its own. */
export function microdataItems(scopes: readonly Element[]): StructuredItem[] {
  const [scope] = scopes;
  if (!scope) return [];
  const value = (name: string) => {
    const element = within(scope, `[itemprop="${name}"]`, 12).find((one) => closestOf(one, SCOPE) === scope);
    if (!element) return null;
    return attributeOf(element, 'content') ?? attributeOf(element, 'href') ?? textOf(element);
  };
  return [
    declaredItem('microdata', {
      id: value('sku') ?? value('productID'),
      name: value('name'),
      price: value('price') ?? value('lowPrice'),
      currency: value('priceCurrency'),
      stock: value('availability'),
    }),
  ];
}

/** Prices in the head: for Facebook, Pinterest, X, and bare `itemprop`s. */
export function metaItems(top: Document): StructuredItem[] {
  const [head] = byTagName(top, 'head');
  if (!head) return [];
  const named = new Map<string, string>();
  for (const meta of within(head, 'meta[content]', 300)) {
    const name =
      attributeOf(meta, 'property') ?? attributeOf(meta, 'name') ?? attributeOf(meta, 'itemprop') ?? '';
    if (name !== '' && !named.has(name)) named.set(name, attributeOf(meta, 'content') ?? '');
  }
  const value = (...names: string[]) => names.flatMap((name) => named.get(name) || [])[0] ?? null;
  const price = value('product:price:amount', 'product:sale_price:amount', 'og:price:amount', 'price');
  const told = price ?? twitterPrice(value);
  if (told === null) return [];
  return [
    declaredItem('meta', {
      id: value('product:retailer_item_id', 'product:sku'),
      name: value('og:title', 'twitter:title'),
      price: told,
      currency: value('product:price:currency', 'og:price:currency', 'priceCurrency'),
      stock: value('product:availability', 'og:availability', 'availability'),
    }),
  ];
}

/** `twitter:data1` is a price where `twitter:label1` calls it one. */
function twitterPrice(value: (name: string) => string | null): string | null {
  for (const index of ['1', '2'])
    if (PRICE_LABEL.test(value(`twitter:label${index}`) ?? '')) return value(`twitter:data${index}`);
  return null;
}
