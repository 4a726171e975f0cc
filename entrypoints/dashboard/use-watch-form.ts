import { useEffect, useState } from 'preact/hooks';
import { draftOf } from '@/components/watches/watch-draft';
import type { WatchDraft } from '@/components/watches/watch-draft';
import type { SeriesState } from '@/lib/core/history/series-state';
import type { WantedWatch } from '@/lib/core/watch/wanted-watch';
import type { Watch } from '@/lib/core/watch/watch';
import { routeHash } from './route';
import type { NewWatch, WatchesRoute } from './route';
import type { useWatchDeeds } from './use-watch-deeds';

interface Open {
  readonly draft: WatchDraft;
  /** The watch that is changed; null: a new one. */
  readonly watch: Watch | null;
  /** The item's name is not in the link, and is left out. */
  readonly key: string;
}

/** The form for a new or a changed watch: opened by a button, or by a link that fills it in. */
export function useWatchForm(
  series: readonly SeriesState[],
  /** Null until they were read. */
  watches: readonly Watch[] | null,
  { make, edit }: WatchesRoute,
  deeds: ReturnType<typeof useWatchDeeds>,
) {
  const [open, setOpen] = useState<Open | null>(null);
  const [store, setStore] = useState('');
  const show = (next: Open) => {
    deeds.forget();
    setStore(next.draft.store);
    setOpen(next);
  };
  const begin = (watch: Watch | null) =>
    show(
      watch
        ? { draft: draftOf(watch), watch, key: watch.id }
        : {
            draft: newDraft(series, { store: series[0]?.store ?? '', provider: null, item: null }),
            watch: null,
            key: 'new',
          },
    );
  const close = () => {
    setOpen(null);
    if (make || edit) location.hash = routeHash({ view: 'watches', make: null, edit: null });
  };
  useEffect(() => {
    if (make) show({ draft: newDraft(series, make), watch: null, key: JSON.stringify(make) });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another link opens it anew, not every look at the store
  }, [JSON.stringify(make)]);
  const asked = edit ? (watches?.find(({ id }) => id === edit.id) ?? null) : null;
  useEffect(() => {
    if (!asked || !edit) return;
    const draft = draftOf(asked);
    show({ draft: { ...draft, url: draft.url || (edit.page ?? '') }, watch: asked, key: asked.id });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [asked?.id, edit?.page]);
  const save = (wanted: WantedWatch) => {
    const done = open?.watch
      ? deeds.edit({ id: open.watch.id, wish: wanted.wish, recheck: wanted.recheck })
      : deeds.add(wanted);
    void (async () => {
      if (!(await done)) return;
      deeds.done();
      close();
    })();
  };
  return {
    open: open !== null,
    key: open?.key ?? '',
    start: open?.draft ?? newDraft(series, { store: '', provider: null, item: null }),
    edits: open?.watch != null,
    store,
    choose: setStore,
    begin,
    close,
    save,
  };
}

/** What is gone is waited for; what is there may disappear. */
function newDraft(series: readonly SeriesState[], { store, provider, item }: NewWatch): WatchDraft {
  const here = series.filter((one) => one.store === store);
  const own = here.filter((one) => provider === null || one.provider === provider);
  const offered = own.some(({ last, episode }) => last.status === 'offered' && !episode);
  const priced = here.find(({ price, fee }) => price ?? fee);
  return {
    store,
    provider: provider ?? '',
    item: item === null ? null : { id: item, name: null },
    kind: offered ? 'disappears' : 'returns',
    measure: 'price',
    amount: '',
    currency: (priced?.price ?? priced?.fee)?.currency ?? 'CNY',
    recheck: false,
    url: '',
  };
}
