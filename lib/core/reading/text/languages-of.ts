import { LANGUAGE_IDS, LANGUAGE_SIGNS } from './language-ids';

/** What a page tells of its language: `<html lang>`, host and path of its address, and a sample of its text. */
export interface Spoken {
  readonly lang: string | null;
  readonly host: string;
  readonly path: string;
  readonly sample: string;
}

/**
 * Ids of the languages a page may speak: as declared, as its host and the first step of its path suggest, by the
 * scripts of the sample, and English, which widgets fall back to. Where nothing but English is told, which templates
 * declare unasked, those whose words stand in the sample.
 */
export function languagesOf(page: Spoken): readonly string[] {
  const { ids, told } = toldBy(page);
  return told ? ids : [...new Set([...ids, ...byWords(page.sample)])];
}

/** The same for a part of a page, whose few words prove nothing: where nothing is told, every Latin language. */
export function languagesOfPart(page: Spoken): readonly string[] {
  const { ids, told } = toldBy(page);
  if (told || isKnown(declaredOf(page))) return ids;
  return [...new Set([...ids, ...LANGUAGE_SIGNS.filter(({ script }) => !script).map(({ id }) => id)])];
}

function toldBy(page: Spoken): { readonly ids: readonly string[]; readonly told: boolean } {
  const { host, path, sample } = page;
  const declared = declaredOf(page);
  const end = host.split('.').at(-1) ?? '';
  const byEnd = LANGUAGE_SIGNS.filter(({ ends }) => ends?.split(' ').includes(end)).map(({ id }) => id);
  const scripts = scriptsIn(sample);
  const inPath = /^\/([a-z]{2})(?:[-_][a-z]{2})?(?:\/|$)/i.exec(path)?.[1]?.toLowerCase() ?? '';
  const ids = [declared, ...byEnd, inPath, ...scripts, 'en'].filter(isKnown);
  const told = (declared !== 'en' && isKnown(declared)) || byEnd.length > 0 || scripts.length > 0;
  return { ids: [...new Set(ids)], told };
}

function declaredOf({ lang }: Spoken): string {
  return (lang ?? '').toLowerCase().split(/[-_]/)[0] ?? '';
}

function isKnown(id: string): boolean {
  return LANGUAGE_IDS.includes(id);
}

function scriptsIn(sample: string): string[] {
  const found = LANGUAGE_SIGNS.filter(({ script }) => script?.test(sample)).map(({ id }) => id);
  return found.includes('ja') ? found.filter((id) => id !== 'zh') : found;
}

function byWords(sample: string): string[] {
  const has = (words: string) =>
    new RegExp(String.raw`(?<![\p{L}\d])(?:${words})(?![\p{L}\d])`, 'iu').test(sample);
  return LANGUAGE_SIGNS.filter(({ words }) => words !== undefined && has(words)).map(({ id }) => id);
}
