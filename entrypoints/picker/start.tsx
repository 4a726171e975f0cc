import { render } from 'preact';
import words from 'virtual:picker-words';
import correctCss from '@/components/correct/correct.css?inline';
import { createWords } from '@/components/ui/create-words';
import tokensCss from '@/components/ui/tokens.css?inline';
import { WordsProvider } from '@/components/ui/words';
import { currentLanguage } from '@/lib/adapters/browser/i18n';
import { askKnowledge } from '@/lib/adapters/browser/ask-knowledge';
import { sendMessage } from '@/lib/adapters/browser/messages';
import type { PageView } from '@/lib/adapters/browser/messages';
import { pageLanguages } from '@/lib/adapters/dom/page-languages';
import { pageScheme } from '@/lib/adapters/dom/page-scheme';
import { makeHost } from '../shared/make-host';
import { runningPanel } from '../shared/running-panel';
import { Correction } from './correction';

export interface RunningPicker {
  readonly stop: () => void;
}

/** Draws the correction over the page, in a closed root of its own, until it is saved or left. */
export function startPicker(): RunningPicker {
  const host = makeHost([tokensCss, correctCss].join('\n'));
  const before = document.activeElement;
  const panel = runningPanel();
  panel?.stepAside(true);
  const life = new AbortController();
  const stop = () => {
    life.abort();
    render(null, host.root);
    host.remove();
    panel?.stepAside(false);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
  const draw = async () => {
    const [tongue, view, knowledge] = await Promise.all([
      currentLanguage(),
      sendMessage('page-view').catch((): PageView | null => null),
      askKnowledge(pageLanguages(document).languages, life.signal),
    ]);
    // Without the background nothing can be tried, nor kept.
    if (!knowledge) return stop();
    host.root.className = 'root';
    host.root.style.colorScheme = pageScheme();
    host.root.lang = tongue;
    host.show();
    render(
      <WordsProvider value={createWords(tongue, words[tongue])}>
        <Correction host={host} reading={view?.view?.reading ?? null} knowledge={knowledge} onClose={stop} />
      </WordsProvider>,
      host.root,
    );
  };
  draw().catch(stop);
  return { stop };
}
