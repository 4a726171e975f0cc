import { providerName } from '@/lib/core/reading/name-of';
import type { Tongue } from '../ui/create-words';

/** The provider in the reader's language; as the page names it when the product does not know it. */
export function providerLabel(of: { provider: string; label: string }, language: Tongue): string {
  // A store's own plan has no brand: the store's word for it is its name.
  if (of.provider === 'store' && of.label) return of.label;
  const known = providerName(of.provider, language);
  return known === of.provider ? of.label || of.provider : known;
}
