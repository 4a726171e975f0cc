import { useWords } from '../ui/words';

/** What the user should know although the history can be used; each is told once and can be put away. */
export interface TroubleNotes {
  readonly full?: object;
  readonly snapshotFailed?: { readonly error: string };
  readonly damaged?: { readonly count: number; readonly stores: readonly string[] };
  readonly mended?: { readonly stores: readonly string[] };
}

interface Props {
  readonly notes: TroubleNotes;
  /** A store's name for people; the text is an id. */
  readonly nameOf: (store: string) => string;
  readonly onDismiss: (note: keyof TroubleNotes) => void;
  readonly onSaveDamaged: () => void;
}

export function TroubleNotesList({ notes, nameOf, onDismiss, onSaveDamaged }: Props) {
  const { t, n, language } = useWords();
  const { full, snapshotFailed, damaged, mended } = notes;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const namesOf = (stores: readonly string[]) =>
    stores.length === 0 ? t('note_unknown_store') : list.format(stores.map(nameOf));
  const told: readonly (readonly [keyof TroubleNotes, string])[] = [
    ...(full ? [['full', t('note_full')] as const] : []),
    ...(damaged ? [['damaged', n('note_damaged', damaged.count, namesOf(damaged.stores))] as const] : []),
    ...(mended ? [['mended', t('note_mended', namesOf(mended.stores))] as const] : []),
    ...(snapshotFailed ? [['snapshotFailed', t('note_snapshot_failed', snapshotFailed.error)] as const] : []),
  ];
  if (told.length === 0) return null;
  return (
    <ul class="plain trouble-notes">
      {told.map(([kind, sentence]) => (
        <li key={kind}>
          <p>{sentence}</p>
          <p class="buttons">
            {kind === 'damaged' && (
              <button type="button" onClick={onSaveDamaged}>
                {t('note_damaged_save')}
              </button>
            )}
            {kind !== 'full' && (
              <button type="button" onClick={() => onDismiss(kind)}>
                {t('note_dismiss')}
              </button>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
