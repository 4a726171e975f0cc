import type { Ratio } from '../../lib/core/money/ratio';

const PART = String.raw`[+-]?\d{1,320}(?:\.\d{1,320})?(?:e[+-]?\d{1,3})?`;
const NUMBER = new RegExp(String.raw`^\s*(${PART})\s*(?:/\s*(${PART})\s*)?$`, 'i');

/** A number or a ratio of two ("19/30", "0.0875/12"), as text or as JSON has it; null for anything else. */
export function parseNumber(value: unknown): number | null {
  const [above, below] = split(value) ?? [];
  if (above === undefined) return null;
  const number = below === undefined ? Number(above) : Number(above) / Number(below);
  return Number.isFinite(number) ? number : null;
}

/** The same without rounding; null for anything else and for division by zero. */
export function parseExact(value: unknown): Ratio | null {
  const [above, below = '1'] = split(value) ?? [];
  if (above === undefined) return null;
  const [a, b] = [exact(above), exact(below)];
  if (b.above === 0n) return null;
  const sign = b.above < 0n ? -1n : 1n;
  return { above: sign * a.above * b.below, below: sign * a.below * b.above };
}

function split(value: unknown): readonly [above: string, below?: string] | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  const [, above, below] = NUMBER.exec(String(value)) ?? [];
  if (above === undefined) return null;
  return below === undefined ? [above] : [above, below];
}

function exact(text: string): Ratio {
  const [digits = '', power = '0'] = text.toLowerCase().split('e');
  const [whole = '', part = ''] = digits.split('.');
  const shift = Number(power) - part.length;
  const above = BigInt(`${whole}${part}`.replace(/^\+/, ''));
  return shift >= 0
    ? { above: above * 10n ** BigInt(shift), below: 1n }
    : { above, below: 10n ** BigInt(-shift) };
}
