import { StoreList } from '@/components/history/store-list';
import { SuspensionList } from '@/components/history/suspension-list';
import { useWords } from '@/components/ui/words';
import { storeName } from '@/lib/core/reading/name-of';
import type { SeriesState } from '@/lib/app/ports';
import { historyOf, routeHash } from './route';

const hrefOf = (store: string) => routeHash(historyOf(store));

/** What is suspended now, then the stores. */
export function Overview({ series, now }: { readonly series: readonly SeriesState[]; readonly now: string }) {
  const { t, language } = useWords();
  const suspended = series.flatMap(({ episode, ...rest }) =>
    episode && !episode.end
      ? [{ ...rest, episode, before: storeName(rest.store, language), href: hrefOf(rest.store) }]
      : [],
  );
  return (
    <>
      <section class="card">
        <h2>{t('overview_now')}</h2>
        {suspended.length === 0 && <p class="soft">{t('overview_none')}</p>}
        <SuspensionList items={suspended} now={now} />
      </section>
      <section>
        <h2>{t('overview_stores')}</h2>
        <StoreList series={series} hrefOf={hrefOf} now={now} />
      </section>
    </>
  );
}
