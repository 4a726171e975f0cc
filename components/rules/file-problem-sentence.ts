import type { Words } from '../ui/create-words';

/** As `read-rule-file.ts` tells it. */
interface Problem {
  readonly kind: 'too-large' | 'not-ours' | 'newer' | 'too-many' | 'not-json' | 'bad-rule' | 'twice';
  readonly line?: number | null;
  readonly column?: number;
  readonly rule?: number;
  readonly at?: string;
}

const WORD = {
  'too-large': 'import_too_large',
  'not-ours': 'import_not_ours',
  newer: 'import_newer',
  'too-many': 'import_too_many',
  'not-json': 'import_not_json',
  'bad-rule': 'import_bad_rule',
  twice: 'import_twice',
} as const;

/** Why a file of rules was not taken in: the place and what to do. Nothing of it was taken. */
export function fileProblemSentence({ t }: Words, problem: Problem): string {
  const { kind, line, column, rule, at = '' } = problem;
  if (kind === 'not-json') return t(WORD[kind], String(line), String(column));
  return t(WORD[kind], String(rule), line == null ? '?' : String(line), at);
}
