import type { StructuredItem } from '../../core/reading/snapshot';
import { declaredCurrency, declaredItem, declaredPrice, wordOf } from './declared-price';
import { textOf } from './native';

type Thing = Readonly<Record<string, unknown>>;

const LONGEST_SCRIPT = 200_000;
const DEEPEST = 4;
const MOST = 20;

/** Products in JSON-LD. Broken JSON is passed over: shops do ship it. `variant` is the one the address names. */
export function jsonLdItems(scripts: readonly Element[], variant: string | null): StructuredItem[] {
  return scripts.slice(0, 8).flatMap((script) => {
    const text = textOf(script) ?? '';
    const graph = text.length > LONGEST_SCRIPT ? null : parsed(text);
    return productsIn(graph, 0).map((product) => itemOf(product, variant));
  });
}

/** Shops print line breaks into their strings, where JSON has none. */
function parsed(text: string): unknown {
  for (const attempt of [text, text.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing.
    }
  }
  return null;
}

function productsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.slice(0, MOST).flatMap((one) => productsIn(one, depth + 1));
  const thing = value as Thing;
  if (typesOf(thing).some((type) => type === 'product' || type === 'productgroup')) return [thing];
  return productsIn(own(thing, '@graph') ?? own(thing, 'mainEntity'), depth + 1);
}

function itemOf(product: Thing, variant: string | null): StructuredItem {
  const variants = things(own(product, 'hasVariant'));
  const chosen = variants.find((one) => names(one, variant)) ?? variants[0];
  const all = [...offersOf(chosen), ...offersOf(product)];
  const offer =
    all.find((one) => names(one, variant)) ?? all.find((one) => priceOf(one) !== null) ?? all[0] ?? {};
  const currency =
    own(offer, 'priceCurrency') ?? things(own(offer, 'priceSpecification')).flatMap(currencyOf)[0];
  const said = chosen ?? product;
  return {
    ...declaredItem('json-ld', {
      id: own(said, 'sku') ?? own(said, 'productID') ?? own(product, 'sku') ?? own(product, 'productID'),
      name: own(said, 'name') ?? own(product, 'name'),
      price: priceOf(offer),
      currency,
      stock: own(offer, 'availability') ?? all.flatMap((one) => own(one, 'availability') ?? [])[0],
    }),
    installment: all.flatMap((one) => installmentOf(one) ?? [])[0] ?? null,
  };
}

/** Offers of a product, those an aggregate holds before the aggregate itself; some shops write the key in capitals. */
function offersOf(product: Thing | undefined): Thing[] {
  if (!product) return [];
  const stated = things(own(product, 'offers') ?? own(product, 'Offers') ?? own(product, 'offer'));
  return stated.flatMap((offer) => [...things(own(offer, 'offers')), offer]).slice(0, MOST);
}

/** What is paid in full: the offer's own price, else a specification of it that is no list price and no part. */
function priceOf(offer: Thing): unknown {
  const whole = things(own(offer, 'priceSpecification')).find(
    (one) =>
      own(one, 'priceComponentType') === undefined &&
      !/listprice|strikethrough|msrp|srp|regularprice/i.test(wordOf(own(one, 'priceType')) ?? '') &&
      own(one, 'price') !== undefined,
  );
  return own(offer, 'price') ?? (whole && own(whole, 'price')) ?? own(offer, 'lowPrice') ?? null;
}

function currencyOf(specification: Thing): unknown[] {
  const currency = own(specification, 'priceCurrency');
  return currency === undefined ? [] : [currency];
}

/** `UnitPriceSpecification` of type Installment: `billingDuration` payments of `billingIncrement` or `price`. */
function installmentOf(offer: Thing): StructuredItem['installment'] {
  const parts = things(own(offer, 'priceSpecification')).filter((one) =>
    /installment$/i.test(wordOf(own(one, 'priceComponentType')) ?? ''),
  );
  const read = parts.flatMap((part) => {
    const currency = declaredCurrency(own(part, 'priceCurrency') ?? own(offer, 'priceCurrency'));
    const each = declaredPrice(own(part, 'billingIncrement') ?? own(part, 'price'), currency);
    const count = Number(wordOf(own(part, 'billingDuration')));
    return each === null ? [] : [{ count: Number.isInteger(count) && count > 0 ? count : null, each }];
  });
  return read.toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0))[0] ?? null;
}

function names(thing: Thing, variant: string | null): boolean {
  if (variant === null) return false;
  const url = wordOf(own(thing, 'url')) ?? '';
  return (
    wordOf(own(thing, 'sku')) === variant ||
    wordOf(own(thing, '@id')) === variant ||
    url.endsWith(`variant=${variant}`)
  );
}

function typesOf(thing: Thing): string[] {
  return [own(thing, '@type')]
    .flat()
    .flatMap((type) => (typeof type === 'string' ? [type.split('/').at(-1)?.toLowerCase() ?? ''] : []));
}

function things(value: unknown): Thing[] {
  const all: unknown[] = Array.isArray(value) ? value.slice(0, MOST * 5) : [value];
  return all.filter((one): one is Thing => typeof one === 'object' && one !== null && !Array.isArray(one));
}

/** The page writes this object: nothing it inherits counts. */
function own(thing: Thing, key: string): unknown {
  return Object.hasOwn(thing, key) ? (thing[key] ?? undefined) : undefined;
}
