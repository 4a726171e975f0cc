import { useEffect, useState } from 'preact/hooks';
import { PageGlance } from '@/components/page/page-glance';
import { suspensions } from '@/components/page/suspensions';
import { SuspensionList } from '@/components/history/suspension-list';
import { SwitchRow } from '@/components/ui/switch-row';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { chipPlaces, DEFAULT_CHIP_PLACE } from '@/lib/adapters/browser/settings';
import { useStored } from '../shared/use-stored';
import type { PageState } from './use-page';

/** After this many ms without a reading, waiting is no answer any more. */
const PATIENCE = 4000;

interface Props {
  readonly state: Extract<PageState, { kind: 'page' }>;
  readonly onChanged: () => void;
}

/** A page that was read, or is being read. */
export function PagePart({ state, onChanged }: Props) {
  const { t } = useWords();
  const [places, setPlaces] = useStored(chipPlaces);
  const [late, setLate] = useState(false);
  const { tabId, page, now } = state;
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!page.view)
    return late ? (
      <section class="access">
        <p>{t('popup_not_read')}</p>
        <button
          type="button"
          onClick={() => void sendMessage('check-tab', { tabId }).then(onChanged, onChanged)}
        >
          {t('popup_check')}
        </button>
      </section>
    ) : (
      <p class="soft">{t('popup_waiting')}</p>
    );

  const facts = {
    reading: page.view.reading,
    at: page.view.at,
    series: page.series,
    shopper: page.shopper,
  };
  const gone = suspensions(facts);
  const { store } = page.view.reading.page;
  const place = places?.[store] ?? DEFAULT_CHIP_PLACE;
  const showPanel = () => void sendMessage('show-panel', { tabId }).then(() => window.close(), onChanged);
  const correct = () => void sendMessage('correct-tab', { tabId }).then(() => window.close(), onChanged);
  return (
    <>
      <PageGlance facts={facts} now={now} />
      {gone.length > 0 && (
        <section>
          <h2>{t('popup_suspended')}</h2>
          <SuspensionList items={gone} now={now} />
        </section>
      )}
      <p class="buttons">
        <button type="button" class="main" onClick={showPanel}>
          {t('popup_show_panel')}
        </button>
        <button type="button" onClick={correct}>
          {t('not_right')}
        </button>
      </p>
      <SwitchRow
        label={t('popup_chip')}
        on={!place.off}
        onChange={(on) => setPlaces({ ...places, [store]: { ...place, off: !on } })}
      />
    </>
  );
}
