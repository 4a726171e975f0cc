import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { useWords } from '../ui/words';

interface Props {
  /** False while a file is being checked or taken in. */
  readonly open: boolean;
  readonly said: string;
  readonly onFile: (file: File) => void;
  /** Progress, problems, preview or result. */
  readonly children?: ComponentChildren;
}

/** Takes a file in, chosen or dropped. */
export function ImportCard({ open, said, onFile, children }: Props) {
  const { t } = useWords();
  const id = useId();
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (open && file) onFile(file);
  };
  return (
    <section
      class={over ? 'card drop-here' : 'card'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(open);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h2>{t('data_import_title')}</h2>
      <p class="soft">{t('data_import_intro')}</p>
      {open && (
        <p class="buttons">
          <label for={id} class="as-button">
            {t('data_import_choose')}
            <input
              id={id}
              class="hidden"
              type="file"
              accept=".json,.gz,.csv,application/json,application/gzip,text/csv"
              onChange={(event) => {
                const [file] = event.currentTarget.files ?? [];
                if (file) onFile(file);
                event.currentTarget.value = '';
              }}
            />
          </label>
        </p>
      )}
      {children}
      <p role="status">{said}</p>
    </section>
  );
}
