import { fromMinor, isDecimalString } from '../../core/money/amount';
import type { StructuredItem } from '../../core/reading/snapshot';
import { addressOf } from './address';
import { declaredItem, wordOf } from './declared-price';
import { attributeNamesOf, attributeOf, textOf, within } from './native';
import { scriptLiteral } from './script-literal';

type Thing = Readonly<Record<string, unknown>>;

const LONGEST = 400_000;
const PRODUCT = /product/i;
/** Scripts do not change; what they hold is worked out once. */
const known = new WeakMap<Element, { readonly product: Thing | null; readonly currency: string | null }>();

/** The variant that the address or the form names, else null. */
export function chosenVariant(top: Document): string | null {
  const named = new URLSearchParams(addressOf(top).search).get('variant');
  if (named) return named.slice(0, 40);
  const input = within(top, 'form[action*="/cart"] [name=id]', 1)[0];
  if (!input || !('value' in input)) return null;
  return wordOf(input.value) ?? wordOf(attributeOf(input, 'value'));
}

/**
 * The chosen variant of a product that the page holds as JSON for its own scripts: `<script type="application/json"
 * data-product-json>`, or Shopify's `meta = {product: …}`. Whole-number prices there are hundredths in any currency.
 */
export function variantItems(scripts: readonly Element[], chosen: string | null): StructuredItem[] {
  const read = scripts.slice(0, 120).map(productIn);
  const currency = read.flatMap((one) => one.currency ?? [])[0] ?? null;
  for (const { product } of read) {
    if (!product) continue;
    const variants = list(product['variants']);
    const variant =
      variants.find(({ id }) => wordOf(id) === chosen) ?? (variants.length === 1 ? variants[0] : null);
    if (!variant) continue;
    const price = variant['price'];
    return [
      {
        ...declaredItem('variant', {
          id: variant['sku'] ?? variant['id'],
          name: product['title'] ?? variant['name'] ?? product['name'],
          price: typeof price === 'number' && Number.isInteger(price) ? hundredths(price) : price,
          currency,
        }),
        inStock: typeof variant['available'] === 'boolean' ? variant['available'] : null,
      },
    ];
  }
  return [];
}

function hundredths(price: number): string | null {
  const amount = fromMinor(price, 2);
  return isDecimalString(amount) && price > 0 ? amount : null;
}

function productIn(script: Element): { readonly product: Thing | null; readonly currency: string | null } {
  const before = known.get(script);
  if (before) return before;
  const text = textOf(script) ?? '';
  const read = text.length > LONGEST ? { product: null, currency: null } : productOf(script, text);
  known.set(script, read);
  return read;
}

function productOf(script: Element, text: string) {
  const currency = /\bmeta\.currency\s?=\s?['"]([A-Z]{3})['"]/.exec(text)?.[1] ?? null;
  if (!text.includes('"variants"')) return { product: null, currency };
  const isData = /json/.test(attributeOf(script, 'type') ?? '');
  const isNamed = attributeNamesOf(script).some(
    (name) =>
      PRODUCT.test(name) || (/^(?:id|class)$/.test(name) && PRODUCT.test(attributeOf(script, name) ?? '')),
  );
  const literal = isData && isNamed ? text : isData ? null : scriptLiteral(text, 'meta');
  const whole = literal === null ? null : parsed(literal);
  const product = whole && (list(whole['variants']).length > 0 ? whole : object(whole['product']));
  return { product, currency };
}

function parsed(text: string): Thing | null {
  try {
    return object(JSON.parse(text));
  } catch {
    return null;
  }
}

function list(value: unknown): Thing[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 300).flatMap((one: unknown): Thing[] => {
    const thing = object(one);
    return thing ? [thing] : [];
  });
}

function object(value: unknown): Thing | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Thing) : null;
}
