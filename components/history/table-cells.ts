import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { STATUS_WORD } from '../ui/status-words';
import { announcedWords } from './announced-words';
import { facetWords } from './change-words';
import type { TableLine } from './table-line';

/** `account`: which, where there are several; else empty. A line as the texts of its cells: store, provider, what, first or last before, last or first after, looks, words. */
export function tableCells(words: Words, line: TableLine, account: string, now: string): readonly string[] {
  const { t, language } = words;
  const { state } = line.row;
  const moment = (iso: string) => formatMoment(iso, language, now);
  const who = [
    storeName(state.store, language),
    [providerLabel(state, language), account].filter(Boolean).join(' · '),
  ];
  if (line.kind === 'change')
    return [
      ...who,
      facetWords(words, line.change),
      moment(line.change.since),
      moment(line.change.by),
      '',
      '',
    ];
  const { span } = line;
  const said = [
    span.reason?.text ? t('store_words', span.reason.text) : '',
    span.announced ? announcedWords(words, span.announced, now) : '',
  ];
  return [
    ...who,
    t(STATUS_WORD[span.status]),
    moment(span.from),
    moment(span.to),
    new Intl.NumberFormat(language).format(span.readings),
    said.filter(Boolean).join(' · '),
  ];
}
