import type { Brands } from '../offers/find-provider';

/**
 * The provider a user names in their own words: a known one by its brand; else an id made of the Latin letters, or,
 * where there are none ("星河宝"), of the name's characters. The same name gives the same id.
 */
export function providerNamed(name: string, brands: Brands): { readonly id: string; readonly label: string } {
  const label = name.trim().slice(0, 80);
  const [known] = brands.named(label, true);
  if (known) return { id: known.id, label };
  const latin = label
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);
  return { id: /[a-z]/.test(latin) ? latin.replace(/-$/, '') : `named-${hashOf(label)}`, label };
}

/** FNV-1a, 32 bits: only to tell names apart. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
