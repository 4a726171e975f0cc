import { languages } from '../phrases';

/** Country ends of host names whose shops speak a language of their own. */
const BY_END: Readonly<Record<string, string>> = {
  cn: 'zh',
  tw: 'zh',
  hk: 'zh',
  mo: 'zh',
  jp: 'ja',
  kr: 'ko',
  es: 'es',
  mx: 'es',
  ar: 'es',
  cl: 'es',
  co: 'es',
  pe: 'es',
  uy: 'es',
  br: 'pt',
  pt: 'pt',
  fr: 'fr',
  be: 'fr',
  de: 'de',
  at: 'de',
  ch: 'de',
  it: 'it',
  pl: 'pl',
  tr: 'tr',
  id: 'id',
  nl: 'nl',
  cz: 'cs',
};

/**
 * The languages a page may speak: as declared, as its host and the first step of its path suggest, by the scripts of a sample of its text, and
 * English, which widgets fall back to. A page that declares none is read in all Latin ones.
 */
export function languagesOf(
  lang: string | null,
  host: string,
  path: string,
  sample: string,
): readonly string[] {
  const declared = (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
  const scripts = [
    // Japanese writes Han as well; kana tell it from Chinese.
    ...(/[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u.test(sample)
      ? ['ja']
      : /\p{Script=Han}/u.test(sample)
        ? ['zh']
        : []),
    ...(/\p{Script=Hangul}/u.test(sample) ? ['ko'] : []),
  ];
  const end = BY_END[host.split('.').at(-1) ?? ''];
  const inPath = /^\/([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const known = languages.map(({ id }) => id);
  const ids = [declared, ...(end ? [end] : []), inPath, ...scripts, 'en'].filter((id) => known.includes(id));
  const latin = languages.filter(({ script }) => script === 'latin').map(({ id }) => id);
  const unsure = !known.includes(declared) && !end && scripts.length === 0;
  return [...new Set(unsure ? [...ids, ...latin] : ids)];
}
