import { useMemo } from 'preact/hooks';
import { DAY } from '@/components/charts/time-window';
import { accountsOf } from '@/components/history/accounts-of';
import { NO_FILTER } from '@/components/history/history-filter';
import { RecentList } from '@/components/history/recent-list';
import { recentNews } from '@/components/history/recent-news';
import { StoreList } from '@/components/history/store-list';
import { SuspensionCards } from '@/components/history/suspension-cards';
import { useWords } from '@/components/ui/words';
import type { SeriesState } from '@/lib/core/history/series-state';
import { historyOf, routeHash } from './route';
import { useStrips } from './use-strips';
import { watchLink } from './watch-link';

/** So much counts as lately, and so many changes are named. */
const LATELY = 30 * DAY;
const NEWS = 8;
/** More suspensions than this are a list of their own. */
const GONE = 8;

const hrefOf = (store: string) => routeHash(historyOf(store));

/** What is suspended now, what changed lately, then the stores. */
export function Overview({ series, now }: { readonly series: readonly SeriesState[]; readonly now: string }) {
  const { t, n } = useWords();
  // To the day: the query is not asked anew each minute.
  const lately = new Date(Date.parse(now.slice(0, 10)) - LATELY).toISOString();
  const strips = useStrips(series, lately);
  const news = useMemo(
    () => recentNews(series, strips, NEWS).filter(({ at }) => at >= lately),
    [series, strips, lately],
  );
  const suspended = series
    .flatMap((state) => (state.episode ? [{ state, episode: state.episode }] : []))
    .toSorted((a, b) => b.episode.onset.by.localeCompare(a.episode.onset.by));
  const accountOf = accountsOf(t, series);
  return (
    <>
      <section class="card">
        <h2>{t('overview_now')}</h2>
        {suspended.length === 0 && <p class="soft">{t('overview_none')}</p>}
        <SuspensionCards
          items={suspended.slice(0, GONE)}
          hrefOf={({ store }) => hrefOf(store)}
          accountOf={accountOf}
          now={now}
          besides={watchLink}
        />
        {suspended.length > GONE && (
          <p>
            <a href={routeHash({ ...historyOf(null), filter: { ...NO_FILTER, status: 'gone' } })}>
              {n('overview_gone_more', suspended.length - GONE)}
            </a>
          </p>
        )}
      </section>
      <section class="card">
        <h2>{t('recent_title')}</h2>
        <RecentList news={strips.size === 0 ? null : news} hrefOf={hrefOf} now={now} />
      </section>
      <section>
        <h2>{t('overview_stores')}</h2>
        <StoreList series={series} hrefOf={hrefOf} accountOf={accountOf} now={now} />
      </section>
    </>
  );
}
