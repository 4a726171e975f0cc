import { useMemo } from 'preact/hooks';
import type { SeriesState } from '@/lib/core/history/series-state';
import { MannersCard } from '@/components/watches/manners-card';
import { NoticeList } from '@/components/watches/notice-list';
import { watchEntry } from '@/components/watches/watch-entry';
import { WatchForm } from '@/components/watches/watch-form';
import { WatchItem } from '@/components/watches/watch-item';
import { WatchesEmpty } from '@/components/watches/watches-empty';
import { useWords } from '@/components/ui/words';
import { watchWatches } from '@/lib/adapters/database/watch-queries';
import { useLive } from '../shared/use-live';
import { historyOf, routeHash } from './route';
import type { WatchesRoute } from './route';
import { useItems } from './use-items';
import { Telling } from './telling';
import { useWatchDeeds } from './use-watch-deeds';
import { useWatchForm } from './use-watch-form';

interface Props {
  readonly series: readonly SeriesState[];
  readonly route: WatchesRoute;
  readonly now: string;
}

/** What is watched, how it stands and is looked at; official pages; how one is told. */
export function Watches({ series, route, now }: Props) {
  const { t } = useWords();
  const kept = useLive(watchWatches);
  const real = useMemo(() => series.filter(({ demo }) => !demo), [series]);
  const deeds = useWatchDeeds();
  const form = useWatchForm(real, kept.value?.watches ?? null, route, deeds);
  const watched = useMemo(
    () => [...new Set([...(kept.value?.watches ?? []).map(({ target }) => target.store), form.store])],
    [kept.value, form.store],
  );
  const items = useItems(watched);

  if (kept.error !== null) return <p role="alert">{t('database_failed', kept.error)}</p>;
  if (!kept.value) return <p class="soft">{t('readings_loading')}</p>;
  const { watches, notices, checks, told, texts } = kept.value;
  const states = [...real, ...items.series];
  const stores = [...new Set(real.map(({ store }) => store))];
  return (
    <>
      <div class="watches-head">
        <h2>{t('watches_title')}</h2>
        {watches.length > 0 && !form.open && stores.length > 0 && (
          <button type="button" class="main" onClick={() => form.begin(null)}>
            {t('watch_new')}
          </button>
        )}
      </div>
      <output class="undo">
        {deeds.said}
        {deeds.removed && (
          <button type="button" onClick={deeds.undo}>
            {t('watch_undo')}
          </button>
        )}
      </output>
      {form.open && (
        <WatchForm
          key={form.key}
          title={t(form.edits ? 'watch_edit_title' : 'watch_new')}
          start={form.start}
          series={real}
          itemsOf={items.of}
          edits={form.edits}
          refused={deeds.refused}
          onStore={form.choose}
          onSave={form.save}
          onCancel={form.close}
        />
      )}
      {watches.length === 0 && !form.open && (
        <WatchesEmpty canMake={stores.length > 0} onMake={() => form.begin(null)} />
      )}
      <ul class="watches">
        {watches.map((watch) => (
          <WatchItem
            key={watch.id}
            entry={watchEntry(watch, states, checks, told)}
            now={now}
            historyHref={routeHash(historyOf(watch.target.store))}
            onSwitch={(on) => deeds.change({ id: watch.id, off: !on })}
            onEdit={() => form.begin(watch)}
            onRemove={() => deeds.remove(watch.id)}
            onResume={deeds.resume}
            onAllow={deeds.allow}
          />
        ))}
      </ul>
      <NoticeList
        notices={notices}
        checks={checks}
        texts={texts}
        stores={stores}
        now={now}
        refused={deeds.noticeRefused}
        onAdd={deeds.addNotice}
        onSwitch={deeds.switchNotice}
        onRemove={deeds.remove}
        onResume={deeds.resume}
        onAllow={deeds.allow}
      />
      <Telling />
      <MannersCard />
    </>
  );
}
