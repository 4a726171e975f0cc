import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import { testLocalRule } from '@/lib/core/reading/local/test-local-rule';
import type { Merge } from '@/lib/core/reading/local/rule-file';
import { useWords } from '../ui/words';

interface Props {
  readonly merge: Merge;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What taking a file in would do, before it is done. */
export function ImportPreview({ merge, onTake, onCancel }: Props) {
  const { t, n } = useWords();
  const { added, replaced, same } = merge;
  const failing = [...added, ...replaced].filter(
    (local) => testLocalRule(local, ALL_KNOWLEDGE) !== null,
  ).length;
  const stores = new Set([...added, ...replaced].map(({ store }) => store));
  const some = added.length + replaced.length > 0;
  return (
    <div class="import">
      <p>
        {[
          n('import_added', added.length),
          n('import_replaced', replaced.length),
          n('import_same', same),
        ].join(' · ')}
      </p>
      {stores.size > 0 && <p class="small soft">{[...stores].join(', ')}</p>}
      {failing > 0 && <p class="small deed disabled">{n('import_failing', failing)}</p>}
      <p class="buttons">
        {some && (
          <button type="button" class="main" onClick={onTake}>
            {t('import_take')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('correct_cancel')}
        </button>
      </p>
    </div>
  );
}
