import type { ComponentChildren } from 'preact';
import type { SeriesState } from '@/lib/core/history/series-state';
import type { Episode } from '@/lib/core/history/span';
import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';
import { durationWords } from './duration-words';
import { since } from './since';
import { stateNotes } from './state-notes';

interface Props {
  readonly items: readonly { readonly state: SeriesState; readonly episode: Episode }[];
  readonly hrefOf: (state: SeriesState) => string;
  /** Which account, where a store has several; else empty. */
  readonly accountOf: (state: SeriesState) => string;
  readonly now: string;
  /** What can be done about it. */
  readonly besides?: (state: SeriesState) => ComponentChildren;
}

/** The suspensions that last: who, how, since when (as an interval), how sure, in whose words, what was announced. */
export function SuspensionCards({ items, hrefOf, accountOf, now, besides }: Props) {
  const words = useWords();
  const { t, language } = words;
  return (
    <ul class="suspensions gone-list">
      {items.map(({ state, episode }) => (
        <li key={state.key}>
          <div>
            <StatusDot status={episode.status} />{' '}
            <a href={hrefOf(state)}>
              {storeName(state.store, language)} · <bdi>{providerLabel(state, language)}</bdi>
            </a>
            <span class="soft"> · {t(STATUS_WORD[episode.status])}</span>
            {accountOf(state) && <span class="soft"> · {accountOf(state)}</span>}
            {state.demo && <span class="tag">{t('demo_mark')}</span>}
            <small>
              {[since(words, episode, now), lasts(words, state, episode)].filter(Boolean).join(' · ')}
            </small>
            {episode.reason?.text && <small>{t('store_words', episode.reason.text)}</small>}
            {stateNotes(words, episode, now).map((note) => (
              <small key={note}>{note}</small>
            ))}
          </div>
          {besides?.(state)}
        </li>
      ))}
    </ul>
  );
}

function lasts(words: Words, { last }: SeriesState, episode: Episode): string {
  const duration = durationWords(words, episode, last.to);
  return duration === null ? '' : words.t('lasts', duration);
}
