import type { InputError } from '@/lib/core/plans/input-error';
import type { NamedWay, Sheet } from '@/lib/core/plans/sheet/sheet';
import { useWords } from '../ui/words';
import { definitionOf } from './definitions';
import { problemSentence } from './problem-words';
import { fieldName } from './way-words';
import { rowName } from './way-title';
import type { WeighedSheet } from './weigh-sheet';

interface Props {
  readonly sheet: Sheet;
  readonly refused: WeighedSheet['refused'];
  readonly onEdit: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Plans that do not fit the price any more: kept, with why, until they are mended. */
export function RefusedRows({ sheet, refused, onEdit, onRemove }: Props) {
  const words = useWords();
  const { t } = words;
  if (refused.length === 0) return null;
  const sentence = ({ way }: NamedWay, { field, problem }: InputError) => {
    const kind = definitionOf(way.kind).fields[field] ?? null;
    const terms = { ...way.terms } as Readonly<Record<string, unknown>>;
    const { price, currency } = sheet;
    const value = terms[field];
    const place = { field, kind, terms, value: typeof value === 'string' ? value : '', price, currency };
    const name = kind === null ? t('form_this_plan') : fieldName(words, field);
    return problemSentence(words, problem, name, place);
  };
  return (
    <ul class="lines refused" role="alert">
      {refused.map(({ row, error }) => (
        <li key={row.key}>
          <span>
            {rowName(words, row)}
            <small>{sentence(row, error)}</small>
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
