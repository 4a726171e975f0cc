import { useEffect, useRef, useState } from 'preact/hooks';
import { StripPatterns } from '@/components/charts/strip-patterns';
import { RangeChoice } from '@/components/history/range-choice';
import { ReadingsList } from '@/components/history/readings-list';
import { SeriesStrips } from '@/components/history/series-strips';
import { StripLegend } from '@/components/history/strip-legend';
import { providerLabel } from '@/components/plans/provider-label';
import { STATUS_WORD } from '@/components/ui/status-words';
import { useWords } from '@/components/ui/words';
import type { SeriesState } from '@/lib/app/ports';
import { storeName } from '@/lib/core/reading/name-of';
import { routeHash } from './route';
import type { Route } from './route';
import { useChosen } from './use-chosen';
import { useSpans } from './use-spans';

const DAY = 86_400_000;

interface Props {
  readonly series: readonly SeriesState[];
  readonly route: Extract<Route, { view: 'history' }>;
  readonly now: string;
}

/** One store, or all, over the chosen time; a chosen stretch with the readings behind it. */
export function History({ series, route, now }: Props) {
  const { t, language } = useWords();
  const [since, setSince] = useState('');
  useEffect(() => setSince(new Date(Date.parse(now) - route.days * DAY).toISOString()), [now, route.days]);
  const stores = [...new Set(series.map(({ store }) => store))];
  const shown = route.store === null ? stores : stores.filter((store) => store === route.store);
  const spans = useSpans(series, shown, since);
  const { chosen, readings, choose } = useChosen(`${route.store} ${route.days}`);
  const below = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!chosen) return;
    below.current?.querySelector('h2')?.focus({ preventScroll: true });
    below.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  if (since === '') return null;
  return (
    <>
      <div class="history-head">
        <div class="where">
          <a
            href={routeHash({ ...route, store: null })}
            aria-current={route.store === null ? 'true' : undefined}
          >
            {t('history_all')}
          </a>
          {stores.map((store) => (
            <a
              key={store}
              href={routeHash({ ...route, store })}
              aria-current={route.store === store ? 'true' : undefined}
            >
              {storeName(store, language)}
            </a>
          ))}
        </div>
        <RangeChoice days={route.days} hrefOf={(days) => routeHash({ ...route, days })} />
      </div>
      <StripPatterns />
      {shown.length === 0 && <p class="card">{t('history_unseen')}</p>}
      {shown.map((store) => (
        <SeriesStrips
          key={store}
          title={t('history_of', storeName(store, language), String(route.days))}
          rows={series
            .filter((one) => one.store === store)
            .map(({ key, provider, label, demo }) => ({
              key,
              provider,
              label,
              demo,
              spans: spans.get(key) ?? null,
            }))}
          since={since}
          until={now}
          chosen={chosen?.span ?? null}
          onChoose={choose}
        />
      ))}
      <StripLegend />
      <div ref={below}>
        {chosen && (
          <ReadingsList
            title={t(
              'readings_title',
              providerLabel(chosen.series, language),
              t(STATUS_WORD[chosen.span.status]),
            )}
            provider={chosen.series.provider}
            readings={readings}
            now={now}
          />
        )}
      </div>
    </>
  );
}
