import { formatMoment } from '../ui/format-date';
import { useWords } from '../ui/words';

export interface BackupFacts {
  /** Whether this browser can write into a folder at all. */
  readonly can: boolean;
  readonly state: 'ready' | 'ask' | 'none' | 'gone';
  readonly folder: string | null;
  /** ISO 8601, UTC; as `lastExport`. */
  readonly lastAt: string | null;
  readonly failed: { readonly at: string; readonly error: string } | null;
  readonly lastExport: string | null;
}

interface Props {
  readonly facts: BackupFacts;
  readonly busy: boolean;
  readonly said: string;
  readonly now: string;
  readonly onPick: () => void;
  readonly onBackUp: () => void;
  readonly onStop: () => void;
}

/** Backups into a folder of the user's, or, where the browser has none, a reminder to export. */
export function BackupCard({ facts, busy, said, now, onPick, onBackUp, onStop }: Props) {
  const { t, language } = useWords();
  const { can, state, folder, lastAt, failed, lastExport } = facts;
  const moment = (at: string) => formatMoment(at, language, now);
  return (
    <section class="card">
      <h2>{t('data_backup_title')}</h2>
      {can ? (
        <>
          <p class="soft">{t('data_backup_intro')}</p>
          {state !== 'none' && (
            <p>
              {folder !== null && `${t('data_backup_folder', folder)} · `}
              {lastAt === null ? t('data_backup_never') : t('data_backup_last', moment(lastAt))}
            </p>
          )}
          {state === 'ask' && <p class="doubtful">{t('data_backup_ask')}</p>}
          {state === 'gone' && <p class="doubtful">{t('data_backup_gone')}</p>}
          {failed && <p class="doubtful">{t('data_backup_failed', moment(failed.at), failed.error)}</p>}
          <p class="buttons">
            {(state === 'ready' || state === 'ask') && (
              <button type="button" class="main" disabled={busy} onClick={onBackUp}>
                {t('data_backup_now')}
              </button>
            )}
            <button type="button" disabled={busy} onClick={onPick}>
              {t('data_backup_pick')}
            </button>
            {state !== 'none' && (
              <button type="button" disabled={busy} onClick={onStop}>
                {t('data_backup_stop')}
              </button>
            )}
          </p>
        </>
      ) : (
        <>
          <p>{t('data_backup_cannot')}</p>
          <p class="small soft">
            {lastExport === null
              ? t('data_backup_no_export')
              : t('data_backup_last_export', moment(lastExport))}
          </p>
        </>
      )}
      <p role="status">{busy ? t('data_backup_busy') : said}</p>
    </section>
  );
}
