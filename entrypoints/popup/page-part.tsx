import { useEffect, useState } from 'preact/hooks';
import { PageGlance } from '@/components/page/page-glance';
import { suspensions } from '@/components/page/suspensions';
import { TellMe } from '@/components/page/tell-me';
import type { WatchAsk } from '@/components/page/watch-asks';
import { SuspensionList } from '@/components/history/suspension-list';
import { SwitchRow } from '@/components/ui/switch-row';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { askForNotices } from '@/lib/adapters/browser/notice-access';
import { chipPlaces, DEFAULT_CHIP_PLACE } from '@/lib/adapters/browser/settings';
import { routeHash } from '../dashboard/route';
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
  const { item, page: shown } = page.view.reading;
  const { store } = shown;
  const place = places?.[store] ?? DEFAULT_CHIP_PLACE;
  const showPanel = () => void sendMessage('show-panel', { tabId }).then(() => window.close(), onChanged);
  const correct = () => void sendMessage('correct-tab', { tabId }).then(() => window.close(), onChanged);
  const watch = async (ask: WatchAsk) => {
    // Sent before the browser's question, which may close the popup; the question needs the click.
    const making = sendMessage('add-watch', {
      target: {
        store,
        provider: ask.provider,
        item: ask.item === 'this' && item?.id ? { id: item.id, name: item.name } : null,
      },
      wish: ask.wish,
      recheck: null,
      anyway: true,
    });
    void askForNotices().catch(() => false);
    const made = await making;
    return made.made ? made.id : null;
  };
  const toWatches = (id: string | null) => {
    const hash = routeHash({
      view: 'watches',
      make: null,
      edit: id === null ? null : { id, page: state.url.href },
    });
    void sendMessage('open-page', { page: 'dashboard', hash }).then(() => window.close(), onChanged);
  };
  return (
    <>
      <PageGlance facts={facts} now={now} />
      {gone.length > 0 && (
        <section>
          <h2>{t('popup_suspended')}</h2>
          <SuspensionList items={gone} now={now} />
        </section>
      )}
      <TellMe facts={facts} onWatch={watch} onWatches={toWatches} />
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
