import type { StructuredItem } from '../../core/reading/snapshot';
import { jsonLdItems } from './json-ld-items';
import { metaItems, microdataItems } from './meta-items';
import { INLINE_SCRIPTS, ITEM_SCOPES, JSON_LD } from './page-ground';
import type { Places } from './places';
import { chosenVariant, variantItems } from './variant-items';

/** Items the page declares for machines, best source first; all are kept, because they disagree. */
export function structuredItems(top: Document, places: Places): StructuredItem[] {
  const variant = chosenVariant(top);
  return [
    ...variantItems(places.of(INLINE_SCRIPTS), variant),
    ...jsonLdItems(places.of(JSON_LD), variant),
    ...microdataItems(places.of(ITEM_SCOPES)),
    ...metaItems(top),
  ].slice(0, 12);
}
