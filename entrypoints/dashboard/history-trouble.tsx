import { TroubleNotesList } from '@/components/history/trouble-notes';
import { TroubleNotice } from '@/components/history/trouble-notice';
import type { TroubleChoice } from '@/components/history/trouble-notice';
import { useWords } from '@/components/ui/words';
import { saveDamaged } from '@/lib/adapters/files/save-damaged';
import { storeName } from '@/lib/core/reading/name-of';
import { useGuard } from './use-guard';

/** What the guard of the history has to tell, and what the user decides. */
export function HistoryTrouble({ now }: { readonly now: string }) {
  const { t, language } = useWords();
  const { state, verdict, held, notes, snapshots, busy, failure, over, decide, forget } = useGuard();
  const choose = (choice: TroubleChoice) => {
    if (choice !== 'from-file') void decide({ kind: choice });
    else void decide({ kind: 'afresh' }).then(() => (location.hash = '#/data'));
  };
  return (
    <>
      {state && verdict !== 'fine' && (
        <TroubleNotice
          trouble={{
            verdict,
            expected: state.expected && {
              readings: state.expected.counts.readings,
              until: state.expected.lastAt,
            },
            found: state.found?.readings ?? null,
            error: state.error,
          }}
          held={{ readings: held?.readings.length ?? 0, dropped: held?.dropped ?? 0 }}
          snapshots={snapshots}
          doing={busy || state.doing ? { done: state.doing?.done ?? 0 } : null}
          failure={failure}
          now={now}
          onChoose={choose}
          onRestore={(snapshot) => void decide({ kind: 'restore', snapshot })}
        />
      )}
      <output class="small soft">{over && verdict === 'fine' ? t('trouble_over') : ''}</output>
      {notes && (
        <TroubleNotesList
          notes={notes}
          nameOf={(store) => storeName(store, language)}
          onDismiss={forget}
          onSaveDamaged={() => void saveDamaged()}
        />
      )}
    </>
  );
}
