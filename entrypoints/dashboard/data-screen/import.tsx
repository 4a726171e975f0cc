import { ImportCard } from '@/components/data/import-card';
import { ImportProblems } from '@/components/data/import-problems';
import { ProgressLine } from '@/components/data/progress-line';
import { TallyPreview } from '@/components/data/tally-preview';
import { useWords } from '@/components/ui/words';
import type { ImportJob } from '@/lib/app/ports/archive';
import { useImport } from './use-import';

/** The import card in each of its states. */
export function Import({ now }: { readonly now: string }) {
  const { t } = useWords();
  const { checking, job, underWay, words, look, take, cancel, undo } = useImport();
  const percent = (share: number) => String(Math.floor(share * 100));
  return (
    <ImportCard open={checking.kind !== 'checking' && !underWay} said={words} onFile={look}>
      {checking.kind === 'checking' && (
        <ProgressLine
          words={t('data_import_checking', checking.name, percent(checking.share))}
          share={checking.share}
          onCancel={cancel}
        />
      )}
      {checking.kind === 'refused' && (
        <ImportProblems name={checking.name} problems={checking.tally.problems} />
      )}
      {checking.kind === 'preview' && !underWay && (
        <TallyPreview
          key={`${checking.file.name} ${checking.file.lastModified}`}
          name={checking.file.name}
          tally={checking.tally}
          table={checking.table}
          now={now}
          onTake={(bringBack) => take(checking.file, bringBack)}
          onCancel={cancel}
        />
      )}
      {job && underWay && (
        <>
          <ProgressLine
            words={
              job.phase === 'undoing'
                ? t('data_import_undoing', job.name)
                : t('data_import_taking', job.name, percent(job.share))
            }
            share={job.phase === 'undoing' ? null : job.share}
          />
          <p class="small soft">{t('data_import_taking_stays')}</p>
        </>
      )}
      {job && checking.kind === 'none' && <LastImport job={job} onUndo={() => undo(job.id)} />}
    </ImportCard>
  );
}

/** What became of the last import. */
function LastImport({ job, onUndo }: { readonly job: ImportJob; readonly onUndo: () => void }) {
  const { t, n } = useWords();
  if (job.phase === 'refused') return <ImportProblems name={job.name} problems={job.problems} />;
  if (job.phase === 'undone') return <p>{t('data_import_undone', job.name)}</p>;
  if (job.phase !== 'done') return null;
  return (
    <p class="data-row">
      <span role="status">{n('data_import_done', job.added.readings, job.name)}</span>
      {job.added.readings > 0 && (
        <button type="button" onClick={onUndo}>
          {t('data_import_undo')}
        </button>
      )}
    </p>
  );
}
