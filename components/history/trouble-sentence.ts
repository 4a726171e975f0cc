import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';

/** What is wrong with the history, as its guard found it. */
export interface Trouble {
  readonly verdict: 'empty' | 'shrunk' | 'another' | 'unopenable' | 'newer';
  /** Readings known of, and until when (ISO 8601); null where nothing is known. */
  readonly expected: { readonly readings: number; readonly until: string | null } | null;
  /** Readings found; null where nothing can be read. */
  readonly found: number | null;
  /** The browser's name for what went wrong. */
  readonly error: string | null;
}

/** What was expected and what is there, with counts and a date, in sentences. */
export function troubleSentences(words: Words, trouble: Trouble, now: string): readonly string[] {
  const { n, t } = words;
  const { verdict, found, error } = trouble;
  const known = expectedSentence(words, trouble, now);
  const there = found === null ? [] : [found === 0 ? t('trouble_found_none') : n('trouble_found', found)];
  switch (verdict) {
    case 'empty':
      return [...(known.length > 0 ? known : [t('trouble_empty')]), t('trouble_found_none')];
    case 'shrunk':
      return (found ?? 0) < (trouble.expected?.readings ?? 0)
        ? [...known, ...there]
        : [t('trouble_fewer_others')];
    case 'another':
      return [t('trouble_another'), ...known, ...there];
    case 'unopenable':
      return [
        error === 'BlockedError' ? t('trouble_blocked') : t('trouble_unopenable', error ?? '?'),
        ...known,
      ];
    case 'newer':
      return [t('trouble_newer')];
  }
}

function expectedSentence({ n, language }: Words, { expected }: Trouble, now: string): readonly string[] {
  if (expected === null || expected.readings === 0) return [];
  const { readings, until } = expected;
  return [
    until === null
      ? n('trouble_expected', readings)
      : n('trouble_expected_until', readings, formatMoment(until, language, now)),
  ];
}
