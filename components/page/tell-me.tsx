import { useState } from 'preact/hooks';
import { providerLabel } from '../plans/provider-label';
import { useWords } from '../ui/words';
import type { PageFacts } from './page-facts';
import { watchAsks } from './watch-asks';
import type { WatchAsk } from './watch-asks';

const SAYS = { returns: 'tell_returns', disappears: 'tell_disappears', cheaper: 'tell_cheaper' } as const;

interface Props {
  readonly facts: PageFacts;
  /** Makes the watch; its id, or null when it was refused. */
  readonly onWatch: (ask: WatchAsk) => Promise<string | null>;
  /** To the watch (or all of them: null), where looking again by itself can be settled. */
  readonly onWatches: (id: string | null) => void;
}

/** "Tell me when …", one click each. */
export function TellMe({ facts, onWatch, onWatches }: Props) {
  const { t, language } = useWords();
  const [made, setMade] = useState<{ readonly id: string | null } | null>(null);
  const asks = watchAsks(facts);
  if (asks.length === 0) return null;
  const make = (ask: WatchAsk) =>
    void onWatch(ask).then(
      (id) => setMade({ id }),
      () => setMade({ id: null }),
    );
  return (
    <section class="facts tell" aria-label={t('tell_title')}>
      {/* No heading: panel and popup stand at different levels. */}
      <p>{t('tell_title')}</p>
      {asks.map((ask) => (
        <button key={`${ask.provider} ${ask.wish.kind}`} type="button" onClick={() => make(ask)}>
          {t(
            SAYS[ask.wish.kind],
            ask.provider ? providerLabel({ ...ask, provider: ask.provider }, language) : '',
          )}
        </button>
      ))}
      <output>
        {made && (
          <>
            {t(made.id ? 'tell_made' : 'tell_refused')}{' '}
            <button type="button" class="quiet" onClick={() => onWatches(made.id)}>
              {t('nav_watches')}
            </button>
          </>
        )}
      </output>
    </section>
  );
}
