import type { Span } from '@/lib/core/history/span';
import type { Piece } from '../charts/strip-piece';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { STATUS_WORD } from '../ui/status-words';
import { announcedWords } from './announced-words';
import { changeWords } from './change-words';

/** A piece of a strip in words, without the series' name: the same for pointer, keyboard and screen reader. */
export function pieceWords(words: Words, piece: Piece, now: string): string {
  const { t, n, language } = words;
  const moment = (iso: string) => formatMoment(iso, language, now);
  const status = (span: Span) => t(STATUS_WORD[span.status]);
  if (piece.kind === 'seen') return spanWords(words, piece.span, piece.density, now);
  if (piece.kind === 'many') return n('strip_many', piece.count, moment(piece.from), moment(piece.to));
  if (piece.kind === 'terms')
    return piece.changes.map((change) => changeWords(words, change, now)).join(t('change_joint_long'));
  const { before, after } = piece;
  if (!after) return t('strip_unseen_since', moment(before.to));
  const between = [moment(before.to), moment(after.from)] as const;
  if (piece.kind === 'changed') return t('strip_changed', status(before), status(after), ...between);
  return before.status === after.status && before.status !== 'unknown'
    ? t('strip_unseen_same', ...between, status(before))
    : t('strip_unseen', ...between);
}

function spanWords(words: Words, span: Span, density: string, now: string): string {
  const { t, n, language } = words;
  const [from, to] = [formatMoment(span.from, language, now), formatMoment(span.to, language, now)];
  const status = t(STATUS_WORD[span.status]);
  return [
    from === to ? t('strip_look', status, from) : n('strip_looks', span.readings, status, from, to),
    density === 'close' ? '' : t('strip_sparse'),
    span.reason?.text ? t('store_words', span.reason.text) : '',
    span.announced ? announcedWords(words, span.announced, now) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
