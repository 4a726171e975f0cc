import { providerLabel } from '@/components/plans/provider-label';
import { useWords } from '@/components/ui/words';
import type { SeriesState } from '@/lib/core/history/series-state';
import { routeHash } from './route';

/** Leads to the watches, with this series filled in. Sample series are not watched: nothing happens to them. */
function WatchLink({ state }: { readonly state: SeriesState }) {
  const { t, language } = useWords();
  if (state.demo) return null;
  const { store, provider, item } = state;
  return (
    <a
      class="watch-link"
      href={routeHash({ view: 'watches', make: { store, provider, item }, edit: null })}
      aria-label={t('watch_it_of', providerLabel(state, language))}
    >
      {t('watch_it')}
    </a>
  );
}

/** The same as a function, for lists that leave it open what stands beside a series. */
export function watchLink(state: SeriesState) {
  return <WatchLink state={state} />;
}
