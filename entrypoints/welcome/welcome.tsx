import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '@/components/ui/create-words';
import { useWords } from '@/components/ui/words';
import { askForSites, mayRead } from '@/lib/adapters/browser/site-access';
import { storeName } from '@/lib/core/reading/name-of';
import { stores } from '@/lib/core/reading/stores';
import { builtInStoreOrigins } from '@/lib/core/reading/stores/origins';
import { LanguageChoice } from '../shared/language-choice';
import { Sample } from './sample';

/** Opened once after installing: what it does, what stays here, what it asks. Nothing is asked without a click. */
export function Welcome() {
  const { t, language } = useWords();
  const [said, setSaid] = useState<MessageKey | null>(null);
  useEffect(() => {
    void mayRead(builtInStoreOrigins()).then((allowed) => allowed && setSaid('welcome_allowed'));
  }, []);
  const allow = () => {
    // Nothing may be awaited before this: the browser asks only straight from a click.
    askForSites(builtInStoreOrigins()).then(
      (agreed) => setSaid(agreed ? 'welcome_allowed' : 'welcome_declined'),
      () => setSaid('welcome_declined'),
    );
  };
  const names = stores.map(({ id }) => storeName(id, language));
  return (
    <main class="page">
      <header class="top">
        <LanguageChoice />
      </header>
      <h1>{t('welcome_title')}</h1>
      <p class="lead">{t('welcome_lead')}</p>
      <div class="columns">
        <section>
          <h2>{t('welcome_looks')}</h2>
          <Sample />
        </section>
        <div>
          <section class="card">
            <h2>{t('welcome_stays')}</h2>
            <ul class="said">
              <li>{t('welcome_stays_1')}</li>
              <li>{t('welcome_stays_2')}</li>
            </ul>
          </section>
          <section class="card">
            <h2>{t('welcome_asks')}</h2>
            <ul class="said">
              <li>{t('welcome_asks_1')}</li>
              <li>{t('welcome_asks_2')}</li>
            </ul>
            <p class="stores">{new Intl.ListFormat(language).format(names)}</p>
            <p class="buttons">
              {said !== 'welcome_allowed' && (
                <>
                  <button type="button" class="main" onClick={allow}>
                    {t('welcome_allow')}
                  </button>
                  <button type="button" onClick={() => setSaid('welcome_later_done')}>
                    {t('welcome_later')}
                  </button>
                </>
              )}
            </p>
            <output>{said && t(said)}</output>
          </section>
        </div>
      </div>
    </main>
  );
}
