import { formatMoment } from '../ui/format-date';
import { useWords } from '../ui/words';

export interface Snapshot {
  readonly name: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly readings: number;
}

interface Props {
  /** Newest first. */
  readonly snapshots: readonly Snapshot[];
  readonly now: string;
  readonly onRestore: (name: string) => void;
}

/** The latest snapshot as the first thing to do, older ones below it. */
export function SnapshotChoice({ snapshots, now, onRestore }: Props) {
  const { t, n, language } = useWords();
  const [latest, ...older] = snapshots;
  if (!latest) return <p class="soft">{t('trouble_no_snapshot')}</p>;
  const words = ({ readings, at }: Snapshot) =>
    n('trouble_restore', readings, formatMoment(at, language, now));
  return (
    <>
      <p class="buttons">
        <button type="button" class="main" onClick={() => onRestore(latest.name)}>
          {words(latest)}
        </button>
      </p>
      {older.length > 0 && (
        <details class="older">
          <summary>{t('trouble_other_snapshots')}</summary>
          <ul class="plain">
            {older.map((one) => (
              <li key={one.name}>
                <button type="button" class="quiet" onClick={() => onRestore(one.name)}>
                  {words(one)}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
