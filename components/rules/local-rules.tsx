import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../ui/words';
import { LocalRuleItem } from './local-rule-item';
import type { LocalEntry } from './local-rule-item';

interface Props {
  readonly entries: readonly LocalEntry[];
  readonly now: string;
  /** What was just done or refused, in a sentence. */
  readonly said: string;
  /** A rule was removed and can be brought back. */
  readonly undo: (() => void) | null;
  readonly onRemove: (rule: string) => void;
  readonly onExport: () => void;
  readonly onFile: (file: File) => void;
  /** The preview of a file. */
  readonly children?: ComponentChildren;
}

/** The user's own rules: what they taught, whether each still holds; taking them out and in as a file. */
export function LocalRules({ entries, now, said, undo, onRemove, onExport, onFile, children }: Props) {
  const { t } = useWords();
  const id = useId();
  return (
    <section class="card">
      <h2>{t('local_title')}</h2>
      <p class="soft">{t(entries.length === 0 ? 'local_none' : 'local_intro')}</p>
      <ul class="plain rule-list">
        {entries.map((entry) => (
          <LocalRuleItem
            key={entry.local.rule.id}
            entry={entry}
            now={now}
            onRemove={() => onRemove(entry.local.rule.id)}
          />
        ))}
      </ul>
      <p aria-live="polite">
        {said}{' '}
        {undo && (
          <button type="button" class="quiet" onClick={undo}>
            {t('correct_undo')}
          </button>
        )}
      </p>
      {children}
      <p class="buttons">
        {entries.length > 0 && (
          <button type="button" onClick={onExport}>
            {t('local_export')}
          </button>
        )}
        <label for={id} class="as-button">
          {t('local_import')}
          <input
            id={id}
            class="hidden"
            type="file"
            accept="application/json,.json"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
    </section>
  );
}
