import { useState } from 'preact/hooks';
import type { Draft } from '@/components/compare/draft';
import { DemoBanner } from '@/components/history/demo-banner';
import { EmptyHistory } from '@/components/history/empty-history';
import { useWords } from '@/components/ui/words';
import { watchDemo, watchSeries } from '@/lib/adapters/database/history-queries';
import { LanguageChoice } from '../shared/language-choice';
import { useLive } from '../shared/use-live';
import { useSample } from '../shared/use-sample';
import { Compare } from './compare';
import { History } from './history';
import { HistoryTrouble } from './history-trouble';
import { Data } from './data';
import { Overview } from './overview';
import { Rules } from './rules';
import { useGuardState } from './use-guard';
import { usePersistence } from './use-persistence';
import { useNow } from './use-now';
import { useRoute } from './use-route';
import { Watches } from './watches';

/** The history in a tab: what is suspended now, and every store over time. */
export function Dashboard() {
  const { t } = useWords();
  const route = useRoute();
  const guard = useGuardState();
  // Asked again when the guard lets the history be opened.
  const series = useLive(watchSeries, guard.blocked);
  const demo = useLive(watchDemo, guard.blocked);
  usePersistence((series.value?.length ?? 0) > 0);
  const sample = useSample();
  const now = useNow();
  const [drafts] = useState(() => new Map<string | null, Draft>());
  const current = (view: typeof route.view) => (route.view === view ? 'page' : undefined);
  return (
    <main class="page">
      <header class="top">
        <h1>{t('dash_title')}</h1>
        <nav aria-label={t('nav_label')}>
          <a href="#/" aria-current={current('overview')}>
            {t('nav_overview')}
          </a>
          <a href="#/history" aria-current={current('history')}>
            {t('nav_history')}
          </a>
          <a href="#/compare" aria-current={current('compare')}>
            {t('nav_compare')}
          </a>
          <a href="#/watches" aria-current={current('watches')}>
            {t('nav_watches')}
          </a>
          <a href="#/rules" aria-current={current('rules')}>
            {t('nav_rules')}
          </a>
          <a href="#/data" aria-current={current('data')}>
            {t('nav_data')}
          </a>
          <a href="options.html">{t('settings')}</a>
        </nav>
        <LanguageChoice />
      </header>
      {demo.value && <DemoBanner onRemove={sample.remove} busy={sample.busy} />}
      <output class="small soft">{sample.said}</output>
      <HistoryTrouble now={now} />
      {series.error !== null && !guard.blocked && <p role="alert">{t('database_failed', series.error)}</p>}
      {route.view === 'rules' && <Rules now={now} />}
      {route.view === 'watches' && series.value && <Watches series={series.value} route={route} now={now} />}
      {route.view === 'data' && <Data now={now} />}
      {route.view === 'compare' && (
        <Compare key={route.reading ?? ''} source={route.reading} now={now} drafts={drafts} />
      )}
      {(route.view === 'overview' || route.view === 'history') && !guard.blocked && (
        <>
          {series.value?.length === 0 && <EmptyHistory onFill={sample.fill} busy={sample.busy} />}
          {series.value &&
            series.value.length > 0 &&
            (route.view === 'overview' ? (
              <Overview series={series.value} now={now} />
            ) : (
              <History series={series.value} route={route} now={now} />
            ))}
        </>
      )}
    </main>
  );
}
