import type { ArchiveProblem } from '@/lib/core/archive/archive';
import { useWords } from '../ui/words';
import { problemSentence } from './problem-words';

/** So many are collected before reading stops. */
const MOST = 20;

/** Why nothing of a file was taken in, line by line. */
export function ImportProblems({
  name,
  problems,
}: {
  readonly name: string;
  readonly problems: readonly ArchiveProblem[];
}) {
  const words = useWords();
  const { t, n } = words;
  return (
    <div role="alert" class="import-problems">
      <p>{n('data_import_refused', problems.length, name)}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.line} ${problem.kind} ${problem.at}`}>{problemSentence(words, problem)}</li>
        ))}
      </ul>
      {problems.length >= MOST && <p class="small soft">{t('data_import_first')}</p>}
    </div>
  );
}
