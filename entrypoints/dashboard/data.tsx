import { BackupCard } from '@/components/data/backup-card';
import { ConfirmDialog } from '@/components/data/confirm-dialog';
import { DeleteCard } from '@/components/data/delete-card';
import { DeleteDialog } from '@/components/data/delete-dialog';
import { ExportCard } from '@/components/data/export-card';
import { StoredFactsCard } from '@/components/data/stored-facts';
import { TrashList } from '@/components/data/trash-list';
import { useWords } from '@/components/ui/words';
import { watchKept, watchTrash } from '@/lib/adapters/database/archive/data-queries';
import { TRASH_DAYS } from '@/lib/app/archive/delete-history';
import { useLive } from '../shared/use-live';
import { Import } from './data-screen/import';
import { useBackups } from './data-screen/use-backups';
import { useDeletions } from './data-screen/use-deletions';
import { useExport } from './data-screen/use-export';
import { useStoredFacts } from './data-screen/use-stored-facts';

/** What is kept here, and taking it out, in, and away. */
export function Data({ now }: { readonly now: string }) {
  const { t } = useWords();
  const kept = useLive(watchKept);
  const trash = useLive(watchTrash);
  const facts = useStoredFacts(kept.value);
  const out = useExport();
  const backups = useBackups();
  const { asked, ask, ...deletions } = useDeletions();
  const error = kept.error ?? trash.error;
  if (error !== null) return <p role="alert">{t('database_failed', error)}</p>;
  if (!kept.value || !facts) return null;
  const { stores, readings } = kept.value;
  const readingsOf = (store: string | null) =>
    store === null ? readings : (stores.find((one) => one.store === store)?.readings ?? 0);
  return (
    <div class="data">
      <StoredFactsCard facts={facts} now={now} />
      <ExportCard
        share={out.share}
        empty={readings === 0}
        said={out.words}
        onExport={out.run}
        onCancel={out.cancel}
      />
      <Import now={now} />
      {backups.facts && (
        <BackupCard
          facts={backups.facts}
          busy={backups.busy}
          said={backups.words}
          now={now}
          onPick={backups.pick}
          onBackUp={backups.backUp}
          onStop={backups.stop}
        />
      )}
      <DeleteCard
        stores={stores}
        busy={deletions.busy}
        said={deletions.words}
        onDelete={(store) => ask({ kind: 'delete', store, readings: readingsOf(store) })}
      />
      <TrashList
        items={trash.value ?? []}
        days={TRASH_DAYS}
        busy={deletions.busy}
        now={now}
        onRestore={deletions.restore}
        onForGood={(id) => ask({ kind: 'for-good', id })}
      />
      {asked?.kind === 'delete' && (
        <DeleteDialog
          store={asked.store}
          readings={asked.readings}
          onYes={(also) => deletions.remove(asked.store, also)}
          onNo={() => ask(null)}
        />
      )}
      {asked?.kind === 'for-good' && (
        <ConfirmDialog
          title={t('data_for_good_title')}
          yes={t('data_for_good')}
          onYes={() => deletions.forGood(asked.id)}
          onNo={() => ask(null)}
        >
          <p>{t('data_for_good_text')}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}
