import { useState } from 'preact/hooks';
import { storeName } from '@/lib/core/reading/name-of';
import type { MessageKey } from '../ui/create-words';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import { ConfirmDialog } from './confirm-dialog';

/** What goes with the history. */
export interface Also {
  readonly watches: boolean;
  readonly rules: boolean;
  readonly settings: boolean;
  readonly snapshots: boolean;
}

const CHOICES: readonly (readonly [keyof Also, MessageKey])[] = [
  ['watches', 'data_also_watches'],
  ['rules', 'data_also_rules'],
  ['settings', 'data_also_settings'],
  ['snapshots', 'data_also_snapshots'],
];
const NONE: Also = { watches: false, rules: false, settings: false, snapshots: false };

interface Props {
  /** Null: everything. */
  readonly store: string | null;
  readonly readings: number;
  readonly onYes: (also: Also) => void;
  readonly onNo: () => void;
}

/** Says what a deletion takes and what stays, and asks. */
export function DeleteDialog({ store, readings, onYes, onNo }: Props) {
  const { t, n, language } = useWords();
  const [also, setAlso] = useState(NONE);
  if (store !== null)
    return (
      <ConfirmDialog
        title={t('data_delete_store_title', storeName(store, language))}
        yes={t('data_delete_store')}
        onYes={() => onYes(NONE)}
        onNo={onNo}
      >
        <p>{n('data_delete_store_text', readings)}</p>
      </ConfirmDialog>
    );
  return (
    <ConfirmDialog
      title={t('data_delete_all_title')}
      yes={t('data_delete_all')}
      onYes={() => onYes(also)}
      onNo={onNo}
    >
      <p>{n('data_delete_all_text', readings)}</p>
      {CHOICES.map(([key, words]) => (
        <SwitchRow
          key={key}
          label={t(words)}
          on={also[key]}
          onChange={(on) => setAlso({ ...also, [key]: on })}
        />
      ))}
      <p class="small soft">{t('data_delete_stays')}</p>
    </ConfirmDialog>
  );
}
