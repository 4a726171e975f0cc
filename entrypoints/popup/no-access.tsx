import { useState } from 'preact/hooks';
import type { MessageKey } from '@/components/ui/create-words';
import { useWords } from '@/components/ui/words';
import { askForSites } from '@/lib/adapters/browser/site-access';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { storeOrigins } from './store-origins';
import type { PageState } from './use-page';

interface Props {
  readonly state: Extract<PageState, { kind: 'page' }>;
  readonly onChanged: () => void;
}

/** A site that was not allowed: says so, says what a click would read, and offers once or always. */
export function NoAccess({ state, onChanged }: Props) {
  const { t } = useWords();
  const [said, setSaid] = useState<MessageKey | null>(null);
  const { tabId, url, page } = state;
  const check = async () => {
    setSaid('popup_waiting');
    const { checked, because } = await sendMessage('check-tab', { tabId });
    if (checked) return null;
    return because === 'not-a-web-page' ? 'popup_not_web' : 'popup_check_refused';
  };
  // Nothing may be awaited before the question: the browser asks only straight from a click.
  const always = async () => ((await askForSites(storeOrigins(url))) ? null : 'popup_declined');
  const run = async (job: () => Promise<MessageKey | null>, failed: MessageKey) => {
    setSaid(await job().catch(() => failed));
    onChanged();
  };
  return (
    <section class="access">
      {!page.view && (
        <>
          <h1>{t('popup_no_access')}</h1>
          <p>{t('popup_no_access_what')}</p>
        </>
      )}
      <p class="buttons">
        {!page.view && (
          <button type="button" class="main" onClick={() => void run(check, 'ask_failed')}>
            {t('popup_check')}
          </button>
        )}
        <button type="button" onClick={() => void run(always, 'popup_declined')}>
          {t('popup_always', url.hostname)}
        </button>
      </p>
      <p class="soft small">{t('popup_always_what')}</p>
      <output>{said && t(said)}</output>
    </section>
  );
}
