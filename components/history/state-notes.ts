import type { Episode } from '@/lib/core/history/span';
import type { Words } from '../ui/create-words';
import { announcedWords } from './announced-words';

/** What else is to be said of a suspension: how sure it is, whether it comes and goes, what the store announced. */
export function stateNotes(words: Words, episode: Episode, now: string): readonly string[] {
  const { t, n } = words;
  const { confirmed, end, ended, flapping, flaps, announced } = episode;
  return [
    confirmed ? '' : t('not_confirmed'),
    end && !ended ? t('episode_maybe_over') : '',
    flapping ? t('episode_flapping') : flaps > 0 ? n('episode_flaps', flaps) : '',
    announced ? announcedWords(words, announced, now) : '',
  ].filter(Boolean);
}
