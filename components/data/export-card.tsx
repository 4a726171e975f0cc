import { useState } from 'preact/hooks';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import { ProgressLine } from './progress-line';

export type ExportKind = 'history' | 'history-gzip' | 'readings' | 'suspensions';

interface Props {
  /** Share of the file that is written, 0 to 1; null while none is. */
  readonly share: number | null;
  readonly empty: boolean;
  /** What became of the last one, in a sentence. */
  readonly said: string;
  readonly onExport: (kind: ExportKind) => void;
  readonly onCancel: () => void;
}

/** Takes the history out: as a file that loses nothing, or as tables for a spreadsheet. */
export function ExportCard({ share, empty, said, onExport, onCancel }: Props) {
  const { t } = useWords();
  const [gzip, setGzip] = useState(false);
  const percent = String(Math.floor((share ?? 0) * 100));
  return (
    <section class="card">
      <h2>{t('data_export_title')}</h2>
      <p class="soft">{t('data_export_intro')}</p>
      {share === null ? (
        <>
          <div class="data-row">
            <button type="button" class="main" onClick={() => onExport(gzip ? 'history-gzip' : 'history')}>
              {t('data_export_history')}
            </button>
            <SwitchRow label={t('data_export_gzip')} on={gzip} onChange={setGzip} />
          </div>
          <p class="small soft">{t('data_export_tables')}</p>
          <p class="buttons">
            <button type="button" disabled={empty} onClick={() => onExport('readings')}>
              {t('data_export_readings')}
            </button>
            <button type="button" disabled={empty} onClick={() => onExport('suspensions')}>
              {t('data_export_suspensions')}
            </button>
          </p>
        </>
      ) : (
        <ProgressLine words={t('data_export_busy', percent)} share={share} onCancel={onCancel} />
      )}
      <p role="status">{said}</p>
    </section>
  );
}
