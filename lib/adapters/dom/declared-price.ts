import { isDecimalString, type DecimalString } from '../../core/money/amount';
import { isCurrency, minorDigits } from '../../core/money/currency';
import { scanAmounts } from '../../core/money/scan';
import type { StructuredItem } from '../../core/reading/snapshot';

/** A declared price: a number, a decimal with point or comma ("48,00"), or an amount with its sign. */
export function declaredPrice(value: unknown, currency: string | null): DecimalString | null {
  const text = wordOf(value)?.slice(0, 40) ?? null;
  if (text === null) return null;
  const digits = minorDigits(currency ?? 'USD');
  const [whole = '', fraction = ''] = text.split('.');
  const kept = fraction.replace(/0{1,20}$/, '').padEnd(Math.min(digits, fraction.length), '0');
  const plain = kept === '' ? whole : `${whole}.${kept}`;
  // "1.299" in a currency of two decimals: the point groups thousands.
  if (isDecimalString(plain) && kept.length !== digits + 1) return plain.startsWith('-') ? null : plain;
  return scanAmounts(text, { currency, bare: true })[0]?.amount ?? null;
}

export function declaredCurrency(value: unknown): string | null {
  const code = wordOf(value)?.toUpperCase() ?? '';
  return isCurrency(code) ? code : null;
}

/** As declared in schema.org's words or Facebook's: in stock, out of stock, or not said. */
export function declaredStock(value: unknown): boolean | null {
  const word =
    (wordOf(value) ?? '')
      .toLowerCase()
      .split('/')
      .at(-1)
      ?.replaceAll(/[\s_-]/g, '') ?? '';
  if (/^(?:instock|limitedavailability|onlineonly|instoreonly|preorder|presale|backorder)$/.test(word))
    return true;
  return /^(?:outofstock|soldout|discontinued|oos)$/.test(word) ? false : null;
}

/** A text or number as a bounded text; null for everything else and for nothing. */
export function wordOf(value: unknown): string | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).trim().slice(0, 120) || null;
}

/** An item from its declared parts. */
export function declaredItem(
  source: StructuredItem['source'],
  said: { id?: unknown; name?: unknown; price?: unknown; currency?: unknown; stock?: unknown },
): StructuredItem {
  const currency = declaredCurrency(said.currency);
  return {
    source,
    id: wordOf(said.id),
    name: wordOf(said.name),
    price: declaredPrice(said.price, currency),
    currency,
    inStock: declaredStock(said.stock),
    installment: null,
  };
}
