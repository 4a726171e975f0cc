import type { Check } from '@/lib/core/watch/check';
import { formatAgo } from '../ui/format-ago';
import { useWords } from '../ui/words';
import { nextWords, pauseWords, troubleWords, wayWords } from './check-words';

interface Props {
  readonly page: string;
  /** Null until the page is in the queue. */
  readonly check: Check | null;
  readonly off: boolean;
  readonly now: string;
  readonly onResume: (page: string) => void;
  readonly onAllow: (page: string) => void;
}

/** How a page is looked at without the user, when last and when next, or why not. */
export function CheckFacts({ page, check, off, now, onResume, onAllow }: Props) {
  const words = useWords();
  const { t, language } = words;
  const needsAccess =
    check &&
    (check.way.use === 'remind' || (check.state.kind === 'paused' && check.state.why === 'no-permission'));
  const next = check && !off ? nextWords(words, check, now) : '';
  const paused = check ? pauseWords(words, check, now) : '';
  const trouble = check ? troubleWords(words, check, now) : '';
  return (
    <>
      <dd>
        {check ? wayWords(words, check, now) : t('way_unproved')}{' '}
        <a href={page} target="_blank" rel="noreferrer">
          {page.replace(/^https?:\/\//, '')}
        </a>
      </dd>
      <dd>
        {check?.looked ? t('overview_last', formatAgo(check.looked, language, now)) : t('check_never')}
        {next && ` · ${next}`}
        {off && ` · ${t('check_off')}`}
      </dd>
      {trouble && <dd class="soft">{trouble}</dd>}
      {paused && (
        <dd class="paused">
          <b>{t('check_paused')}</b> {paused}
        </dd>
      )}
      {check && (paused || needsAccess) && (
        <dd class="buttons">
          {needsAccess ? (
            <button type="button" onClick={() => onAllow(page)}>
              {t('check_allow', new URL(page).hostname)}
            </button>
          ) : (
            <button type="button" onClick={() => onResume(page)}>
              {t('check_resume')}
            </button>
          )}
        </dd>
      )}
    </>
  );
}
