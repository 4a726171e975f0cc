import type { Status } from '@/lib/core/reading/reading';
import { newsWords } from './news-words';
import { formatAgo } from '../ui/format-ago';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import { CheckFacts } from './check-facts';
import type { WatchEntry } from './watch-entry';
import { wishWords } from './wish-words';

interface Props {
  readonly entry: WatchEntry;
  readonly now: string;
  readonly historyHref: string;
  readonly onSwitch: (on: boolean) => void;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
  readonly onResume: (page: string) => void;
  readonly onAllow: (page: string) => void;
}

/** One watch: what for, how it stands, how it is looked at and when, what it told last. */
export function WatchItem(props: Props) {
  const { entry, now, historyHref, onSwitch, onEdit, onRemove, onResume, onAllow } = props;
  const words = useWords();
  const { t, language } = words;
  const { watch, standing, series, check, told } = entry;
  const [latest] = series;
  const sentence = wishWords(words, watch, latest?.label);
  const status: Status = standing === 'never-seen' || !latest ? 'unknown' : latest.last.status;
  const last = told?.last ? newsWords([told.last], words, now) : null;
  return (
    <li class={watch.off ? 'card watch off' : 'card watch'}>
      <h3>{sentence}</h3>
      {watch.target.item && (
        <p class="small">
          {t('filter_item')}: <bdi>{watch.target.item.name ?? watch.target.item.id}</bdi>
        </p>
      )}
      <dl>
        <dt>{t('watch_now')}</dt>
        <dd>
          <StatusDot status={status} />{' '}
          {standing === 'never-seen' ? t('watch_never_seen') : t(STATUS_WORD[status])}
          {standing === 'undecided' && ` · ${t('watch_undecided')}`}
          {latest && ` · ${t('overview_last', formatAgo(latest.looked, language, now))}`}{' '}
          <a href={historyHref}>{t('to_history')}</a>
        </dd>
        <dt>{t('watch_how')}</dt>
        {watch.recheck ? (
          <CheckFacts
            page={watch.recheck.url}
            check={check}
            off={watch.off}
            now={now}
            onResume={onResume}
            onAllow={onAllow}
          />
        ) : (
          <dd>{t('way_passive')}</dd>
        )}
        <dt>{t('watch_told')}</dt>
        <dd>
          {last && told?.at ? (
            <>
              {formatAgo(told.at, language, now)}: <a href={last.hash}>{last.title}</a>
            </>
          ) : (
            t('watch_told_nothing')
          )}
        </dd>
      </dl>
      <div class="watch-does">
        <SwitchRow label={t('watch_on')} on={!watch.off} onChange={onSwitch} />
        <button type="button" aria-label={`${t('watch_edit')}: ${sentence}`} onClick={onEdit}>
          {t('watch_edit')}
        </button>
        <button type="button" aria-label={`${t('watch_remove')}: ${sentence}`} onClick={onRemove}>
          {t('watch_remove')}
        </button>
      </div>
    </li>
  );
}
