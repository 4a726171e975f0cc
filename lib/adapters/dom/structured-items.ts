import { isDecimalString } from '../../core/money/amount';
import type { StructuredItem } from '../../core/reading/snapshot';
import { attributeOf, textOf } from './native';

const LONGEST_SCRIPT = 200_000;

/** Items the page declares for machines, best source first. Broken JSON is passed over: shops do ship it. */
export function structuredItems(top: Document): StructuredItem[] {
  return [...jsonLd(top), ...microdata(top), ...meta(top)].slice(0, 12);
}

function jsonLd(top: Document): StructuredItem[] {
  return [...top.querySelectorAll('script[type="application/ld+json"]')].slice(0, 8).flatMap((script) => {
    const text = textOf(script) ?? '';
    if (text.length > LONGEST_SCRIPT) return [];
    try {
      return productsIn(JSON.parse(text), 0);
    } catch {
      return [];
    }
  });
}

function productsIn(value: unknown, depth: number): StructuredItem[] {
  if (depth > 4 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((one) => productsIn(one, depth + 1));
  const thing = value as Record<string, unknown>;
  const types = [thing['@type']].flat();
  if (types.includes('Product')) return [product(thing)];
  return productsIn(thing['@graph'] ?? thing['mainEntity'] ?? null, depth + 1);
}

function product(thing: Record<string, unknown>): StructuredItem {
  const offers = [thing['offers']].flat().find((one) => typeof one === 'object' && one !== null);
  const offer = (offers ?? {}) as Record<string, unknown>;
  return item(
    'json-ld',
    thing['sku'] ?? thing['productID'],
    thing['name'],
    offer['price'] ?? offer['lowPrice'],
    offer['priceCurrency'],
  );
}

function microdata(top: Document): StructuredItem[] {
  const scope = top.querySelector('[itemtype*="schema.org/Product"]');
  if (!scope) return [];
  const value = (name: string) => {
    const element = scope.querySelector(`[itemprop="${name}"]`);
    return element && (attributeOf(element, 'content') ?? textOf(element));
  };
  return [item('microdata', value('sku'), value('name'), value('price'), value('priceCurrency'))];
}

function meta(top: Document): StructuredItem[] {
  const value = (...names: string[]) => {
    const element = names
      .flatMap((name) => [`meta[property="${name}"]`, `meta[name="${name}"]`])
      .map((selector) => top.querySelector(selector))
      .find((found) => found !== null);
    return element ? attributeOf(element, 'content') : null;
  };
  const price = value('product:price:amount', 'og:price:amount');
  if (!price) return [];
  return [item('meta', null, value('og:title'), price, value('product:price:currency', 'og:price:currency'))];
}

function item(
  source: StructuredItem['source'],
  id: unknown,
  name: unknown,
  price: unknown,
  currency: unknown,
): StructuredItem {
  const word = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number'
      ? String(value).trim().slice(0, 120) || null
      : null;
  const amount =
    word(price)
      ?.replace(/^[¥￥]/, '')
      .replaceAll(',', '') ?? null;
  return {
    source,
    id: word(id),
    name: word(name),
    price: amount !== null && isDecimalString(amount) ? amount : null,
    inStock: null,
    installment: null,
    currency: /^[A-Z]{3}$/.test(word(currency) ?? '') ? word(currency) : null,
  };
}
