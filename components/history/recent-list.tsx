import { storeName } from '@/lib/core/reading/name-of';
import { providerLabel } from '../plans/provider-label';
import { formatMoment } from '../ui/format-date';
import { StatusDot } from '../ui/status-dot';
import { STATUS_WORD } from '../ui/status-words';
import type { Words } from '../ui/create-words';
import { useWords } from '../ui/words';
import { changeWords } from './change-words';
import type { RecentNews } from './recent-news';

interface Props {
  /** Null while it is being read. */
  readonly news: readonly RecentNews[] | null;
  readonly hrefOf: (store: string) => string;
  readonly now: string;
}

/** What changed lately, each with the interval it changed in. */
export function RecentList({ news, hrefOf, now }: Props) {
  const words = useWords();
  const { t, language } = words;
  if (!news) return <p class="soft">{t('readings_loading')}</p>;
  if (news.length === 0) return <p class="soft">{t('recent_none')}</p>;
  return (
    <ul class="suspensions">
      {news.map((one) => (
        <li key={keyOf(one)}>
          {one.kind === 'state' ? (
            <StatusDot status={one.after.status} />
          ) : (
            <span class="soft" aria-hidden="true">
              ◆
            </span>
          )}{' '}
          <a href={hrefOf(one.state.store)}>
            {storeName(one.state.store, language)} · <bdi>{providerLabel(one.state, language)}</bdi>
          </a>
          {one.state.demo && <span class="tag">{t('demo_mark')}</span>}
          <small>{newsWords(words, one, now)}</small>
        </li>
      ))}
    </ul>
  );
}

function newsWords(words: Words, news: RecentNews, now: string): string {
  if (news.kind === 'terms') return changeWords(words, news.change, now);
  const { t, language } = words;
  const { before, after } = news;
  return t(
    'strip_changed',
    t(STATUS_WORD[before.status]),
    t(STATUS_WORD[after.status]),
    formatMoment(before.to, language, now),
    formatMoment(after.from, language, now),
  );
}

function keyOf(news: RecentNews): string {
  const own = news.kind === 'terms' ? `${news.change.reading} ${news.change.facet}` : news.after.firstReading;
  return `${news.state.key} ${own}`;
}
