import type { CurrencyCode } from './amount';
import { isCurrency } from './currency';
import { LANGUAGE_REGION, REGION_CURRENCY } from './regions';

/**
 * The currency a page sells in: what it declares (JSON-LD, meta), else its host's country suffix, else the region of
 * its language tag; null when none says ("en" on a .com).
 */
export function hostCurrency(url: string, lang: string | null, declared: string | null): CurrencyCode | null {
  const code = declared?.trim().toUpperCase() ?? '';
  if (isCurrency(code)) return code;
  return REGION_CURRENCY.get(regionOfHost(url)) ?? REGION_CURRENCY.get(regionOfLanguage(lang ?? '')) ?? null;
}

/** The country suffix. Many stores of no country use ".co", so that is Colombia's only below ".com". */
function regionOfHost(url: string): string {
  const host = /^[a-z]{1,10}:\/\/([^/?#:@]{1,253})(?:[/?#:]|$)/i.exec(url)?.[1] ?? '';
  const [suffix = '', second] = host.toUpperCase().split('.').toReversed();
  return second === undefined || (suffix === 'CO' && second !== 'COM') ? '' : suffix;
}

function regionOfLanguage(lang: string): string {
  const [language = '', ...rest] = lang.trim().toLowerCase().split(/[-_]/, 4);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  if (region) return region.toUpperCase();
  return LANGUAGE_REGION.get(`${language}-${rest[0] ?? ''}`) ?? LANGUAGE_REGION.get(language) ?? '';
}
