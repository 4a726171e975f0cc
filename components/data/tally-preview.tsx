import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportTally } from '@/lib/core/archive/import-tally';
import { storeName } from '@/lib/core/reading/name-of';
import { formatDay } from '../ui/format-date';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';

interface Props {
  readonly name: string;
  readonly tally: ImportTally;
  readonly table: boolean;
  readonly now: string;
  readonly onTake: (bringBack: boolean) => void;
  readonly onCancel: () => void;
}

/** What taking a file in would do, before it is done. */
export function TallyPreview({ name, tally, table, now, onTake, onCancel }: Props) {
  const { t, n, language } = useWords();
  const [bringBack, setBringBack] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { fresh, known, deleted, contradicting, stores, from, to, watches, rules } = tally;
  const some = fresh + watches + rules + (bringBack ? deleted : 0) > 0;
  const day = (at: string) => formatDay(at, language, now);
  return (
    <div class="tally">
      <h3 tabIndex={-1} ref={heading}>
        {t('data_preview_title', name)}
      </h3>
      <p>{[n('data_preview_fresh', fresh), n('data_preview_known', known)].join(' · ')}</p>
      {from !== null && to !== null && <p>{t('data_preview_span', day(from), day(to))}</p>}
      {stores.length > 0 && (
        <ul class="tally-stores">
          {stores.map(({ store, readings }) => (
            <li key={store}>
              {storeName(store, language)} <span class="soft">{n('data_readings', readings)}</span>
            </li>
          ))}
        </ul>
      )}
      {watches > 0 && <p>{n('data_preview_watches', watches)}</p>}
      {rules > 0 && <p>{n('data_preview_rules', rules)}</p>}
      {contradicting > 0 && (
        <p class="doubtful">
          {n(
            'data_preview_contradicting',
            contradicting,
            tally.contradictions.map(({ line }) => line).join(', ') +
              (contradicting > tally.contradictions.length ? ' …' : ''),
          )}
        </p>
      )}
      {deleted > 0 && (
        <>
          <p class="doubtful">{n('data_preview_deleted', deleted)}</p>
          <SwitchRow label={t('data_preview_bring_back')} on={bringBack} onChange={setBringBack} />
        </>
      )}
      {table && <p class="small soft">{t('data_preview_table')}</p>}
      {!some && deleted === 0 && <p>{t('data_preview_nothing')}</p>}
      <p class="buttons">
        {some && (
          <button type="button" class="main" onClick={() => onTake(bringBack)}>
            {t('data_import_take')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </p>
    </div>
  );
}
