import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { readingRef } from '@/lib/core/history/reading-ref';
import { LanguageChoice } from '../shared/language-choice';
import { HistoryTrouble } from './history-trouble';
import { NoAccess } from './no-access';
import { PagePart } from './page-part';
import { usePage } from './use-page';

const open = (page: 'dashboard' | 'options', hash?: string) => () => {
  void sendMessage('open-page', hash === undefined ? { page } : { page, hash }).then(() => window.close());
};

/** This page at a glance, and the ways from here. */
export function Popup({ tabId }: { readonly tabId: number | null }) {
  const { t } = useWords();
  const [state, look] = usePage(tabId);
  const seen = state.kind === 'page' ? state.page.view : null;
  const store = seen?.reading.page.store;
  const comparable = seen?.reading.offers.some(({ plans }) => plans.length > 0);
  return (
    <main>
      <HistoryTrouble />
      {state.kind === 'looking' && <p class="soft">{t('popup_waiting')}</p>}
      {state.kind === 'failed' && <p role="alert">{t('ask_failed')}</p>}
      {state.kind === 'not-web' && <p>{t('popup_not_web')}</p>}
      {state.kind === 'page' && (state.page.view || state.allowed) && (
        <PagePart state={state} onChanged={look} />
      )}
      {state.kind === 'page' && !state.allowed && <NoAccess state={state} onChanged={look} />}
      <footer>
        <button
          type="button"
          class="quiet"
          onClick={open('dashboard', store && `#/history/${encodeURIComponent(store)}`)}
        >
          {t('to_history')}
        </button>
        <button
          type="button"
          class="quiet"
          onClick={open(
            'dashboard',
            seen && comparable ? `#/compare/${encodeURIComponent(readingRef(seen))}` : '#/compare',
          )}
        >
          {t('nav_compare')}
        </button>
        <button type="button" class="quiet" onClick={open('options')}>
          {t('settings')}
        </button>
        <LanguageChoice />
      </footer>
    </main>
  );
}
