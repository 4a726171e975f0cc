import { useWords } from '../ui/words';
import { problemSentence } from './problem-words';
import { fieldName } from './way-words';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly refused: WeighedSheet['refused'];
  readonly onEdit: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Plans that do not fit the price any more: kept, with why, until they are mended. */
export function RefusedRows({ refused, onEdit, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  if (refused.length === 0) return null;
  return (
    <ul class="lines refused" role="alert">
      {refused.map(({ row, error }) => (
        <li key={row.key}>
          <span>
            {rowName(words, row)}
            <small>{problemSentence(words, error.problem, fieldName(words, error.field))}</small>
          </span>
          <span class="row-actions">
            <button type="button" class="quiet" onClick={() => onEdit(row.key)}>
              {t('row_edit')}
              <span class="hidden"> {rowName(words, row)}</span>
            </button>
            <button type="button" class="quiet" onClick={() => onRemove(row.key)}>
              {t('row_remove')}
              <span class="hidden"> {rowName(words, row)}</span>
            </button>
          </span>
        </li>
      ))}
    </ul>
  );
}
