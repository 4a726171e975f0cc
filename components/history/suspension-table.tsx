import type { SeriesState } from '@/lib/core/history/series-state';
import type { Bound, Episode } from '@/lib/core/history/span';
import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { ScrollRegion } from '../compare/scroll-region';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';
import { durationWords } from './duration-words';
import { stateNotes } from './state-notes';

export interface SuspensionLine {
  readonly state: SeriesState;
  readonly episode: Episode;
  /** When it was last seen suspended, for those that go on. */
  readonly lastSeen: string;
}

interface Props {
  /** Latest first; null while they are being read. */
  readonly suspensions: readonly SuspensionLine[] | null;
  readonly accountOf: (state: SeriesState) => string;
  readonly now: string;
}

/** Every suspension with the intervals its beginning and end are known by. */
export function SuspensionTable({ suspensions, accountOf, now }: Props) {
  const words = useWords();
  const { t } = words;
  if (!suspensions) return <p class="soft">{t('readings_loading')}</p>;
  if (suspensions.length === 0) return <p class="soft">{t('suspensions_none')}</p>;
  const heads = [
    'filter_store',
    'table_provider',
    'table_what',
    'table_onset',
    'table_return',
    'table_duration',
    'table_words',
  ] as const;
  return (
    <ScrollRegion label={t('suspensions_title')}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {suspensions.map(({ state, episode, lastSeen }) => (
            <tr key={`${state.key} ${episode.onset.by}`}>
              <td>{storeName(state.store, words.language)}</td>
              <td>
                <bdi>
                  {[providerLabel(state, words.language), accountOf(state)].filter(Boolean).join(' · ')}
                </bdi>
              </td>
              <td>
                <StatusDot status={episode.status} /> {t(STATUS_WORD[episode.status])}
              </td>
              <td>{boundWords(words, episode.onset, now)}</td>
              <td>{episode.end ? boundWords(words, episode.end, now) : t('suspension_goes_on')}</td>
              <td>{durationWords(words, episode, lastSeen) ?? t('duration_seen_once')}</td>
              <td class="wide">
                {[
                  ...stateNotes(words, episode, now),
                  episode.reason?.text ? t('store_words', episode.reason.text) : '',
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** "after 3 Nov 09:00, by 4 Nov 10:00". */
function boundWords({ t, language }: Words, { after, by }: Bound, now: string): string {
  const moment = (iso: string) => formatMoment(iso, language, now);
  return after ? t('bound_between', moment(after), moment(by)) : t('bound_first_look', moment(by));
}
