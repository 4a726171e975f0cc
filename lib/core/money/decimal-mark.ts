import { COMMA_LANGUAGES, COMMA_REGIONS, DOT_LANGUAGES, DOT_REGIONS } from './regions';

/** The mark before decimals in a language ("de-AT" ","), or null when the language is not known. */
export function decimalMark(lang: string | null): '.' | ',' | null {
  const [language = '', ...rest] = (lang ?? '').trim().toLowerCase().split(/[-_]/, 4);
  const region = rest.find((part) => /^[a-z]{2}$/.test(part));
  const tag = `${language}-${region?.toUpperCase() ?? ''}`;
  if (names(DOT_REGIONS, tag)) return '.';
  if (names(COMMA_REGIONS, tag)) return ',';
  return names(DOT_LANGUAGES, language) ? '.' : names(COMMA_LANGUAGES, language) ? ',' : null;
}

function names(list: string, tag: string): boolean {
  return list.split(' ').includes(tag);
}
