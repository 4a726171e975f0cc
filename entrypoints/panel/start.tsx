import { render } from 'preact';
import words from 'virtual:panel-words';
import { browser } from 'wxt/browser';
import historyCss from '@/components/history/history.css?inline';
import chipCss from '@/components/page/chip.css?inline';
import panelCss from '@/components/page/panel.css?inline';
import type { WatchAsk } from '@/components/page/watch-asks';
import plansCss from '@/components/plans/plans.css?inline';
import { createWords } from '@/components/ui/create-words';
import type { Tongue } from '@/components/ui/create-words';
import tokensCss from '@/components/ui/tokens.css?inline';
import { WordsProvider } from '@/components/ui/words';
import { pageScheme } from '@/lib/adapters/dom/page-scheme';
import { currentLanguage, watchLanguage } from '@/lib/adapters/browser/i18n';
import { onMessage } from '@/lib/adapters/browser/listen';
import { sendMessage } from '@/lib/adapters/browser/messages';
import type { PageView } from '@/lib/adapters/browser/messages';
import { chipPlaces } from '@/lib/adapters/browser/settings';
import type { ChipPlace } from '@/lib/adapters/browser/settings';
import { readingRef } from '@/lib/core/history/reading-ref';
import { makeHost } from '../shared/make-host';
import type { RunningPanel } from '../shared/running-panel';
import { Surface } from './surface';

const alive = () => Boolean(browser.runtime?.id);

/** Draws chip and panel and keeps them true to what the background says about this page. */
export function startPanel(): RunningPanel {
  const host = makeHost([tokensCss, plansCss, historyCss, chipCss, panelCss].join('\n'));
  let view: PageView | null = null;
  let tongue: Tongue | null = null;
  let open = false;

  const draw = () => {
    if (!alive()) return stop();
    if (!view || !tongue) return;
    host.root.className = 'root';
    host.root.style.colorScheme = pageScheme();
    host.root.lang = tongue;
    render(
      <WordsProvider value={createWords(tongue, words[tongue])}>
        <Surface
          host={host}
          view={view}
          open={open}
          now={new Date().toISOString()}
          onOpen={setOpen}
          onPlace={place}
          onHistory={toHistory}
          onCompare={toCompare}
          onRules={() => toDashboard('#/rules')}
          onCorrect={correct}
          onWatch={watch}
          onWatches={(id) => toDashboard(id ? `#/watches/${id}` : '#/watches')}
        />
      </WordsProvider>,
      host.root,
    );
  };
  const setOpen = (next: boolean) => {
    open = next;
    draw();
  };
  const show = (next: PageView) => {
    view = next;
    draw();
  };
  const refresh = () => void sendMessage('page-view').then(show, unanswered);
  const place = (change: Partial<ChipPlace>) => {
    if (view) show({ ...view, chip: { ...view.chip, ...change } });
    sendMessage('place-chip', change).catch(unanswered);
  };
  const toDashboard = (hash: string) => {
    sendMessage('open-page', { page: 'dashboard', hash }).catch(unanswered);
  };
  const toHistory = () => {
    const store = view?.view?.reading.page.store;
    toDashboard(store ? `#/history/${encodeURIComponent(store)}` : '#/history');
  };
  const toCompare = () => {
    const seen = view?.view;
    toDashboard(seen ? `#/compare/${encodeURIComponent(readingRef(seen))}` : '#/compare');
  };
  const watch = async ({ provider, item, wish }: WatchAsk) => {
    const made = await sendMessage('make-watch', { provider, item, wish, recheck: false, anyway: true });
    return made.made ? made.id : null;
  };
  // The picker is a script of its own: what is asked once a year need not travel with every panel.
  const correct = () => {
    setOpen(false);
    sendMessage('start-correction').catch(unanswered);
  };
  // The worker may die at any line; only a lost extension is final.
  const unanswered = () => {
    if (!alive()) stop();
  };
  const language = (next: Tongue) => {
    tongue = next;
    draw();
  };

  const stops = [
    onMessage('page-view-changed', show),
    onMessage('open-panel', () => setOpen(true)),
    watchLanguage(language),
    // Switched in the popup or in settings.
    chipPlaces.watch(() => refresh()),
  ];
  void currentLanguage().then(language, unanswered);
  refresh();

  const stop = () => {
    if (alive()) for (const end of stops) end();
    render(null, host.root);
    host.remove();
  };
  const stepAside = (aside: boolean) => {
    setOpen(false);
    host.element.style.setProperty('display', aside ? 'none' : 'block', 'important');
  };
  return { alive, refresh, stepAside, stop };
}
