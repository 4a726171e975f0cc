import type { ArchiveProblem, ArchiveProblemKind } from '@/lib/core/archive/archive';
import type { MessageKey, Words } from '../ui/create-words';

/** What is wrong with the file as a whole; no line would help to mend it. */
const WHOLE: ReadonlySet<ArchiveProblemKind> = new Set([
  'not-ours',
  'newer',
  'too-large',
  'cut-off',
  'damaged',
  'miscounted',
]);

const WORDS: Readonly<Record<ArchiveProblemKind, MessageKey>> = {
  'not-ours': 'data_problem_not_ours',
  newer: 'data_problem_newer',
  'not-json': 'data_problem_not_json',
  'out-of-place': 'data_problem_out_of_place',
  'too-long': 'data_problem_too_long',
  'too-deep': 'data_problem_too_deep',
  'too-many': 'data_problem_too_many',
  'too-large': 'data_problem_too_large',
  'bad-key': 'data_problem_bad_key',
  'bad-value': 'data_problem_bad_value',
  future: 'data_problem_future',
  twice: 'data_problem_twice',
  'no-text': 'data_problem_no_text',
  'cut-off': 'data_problem_cut_off',
  'goes-on': 'data_problem_goes_on',
  miscounted: 'data_problem_miscounted',
  damaged: 'data_problem_damaged',
};

/** Why a file is not taken in: the line and what is wrong there, or what is wrong with all of it. */
export function problemSentence({ t }: Words, { kind, line, at }: ArchiveProblem): string {
  const nameless = kind === 'bad-value' && at === '';
  const words = t(nameless ? 'data_problem_bad_record' : WORDS[kind], at);
  return WHOLE.has(kind) || line === 0 ? words : t('data_problem_line', String(line), words);
}
