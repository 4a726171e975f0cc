/** Where in a file one is: which kind of line comes next. The `before-` places stand between two lists. */
export type Place =
  | 'head'
  | 'before-deletions'
  | 'deletions'
  | 'before-watches'
  | 'watches'
  | 'before-rules'
  | 'rules'
  | 'before-history'
  | 'history'
  | 'texts'
  | 'sightings'
  | 'before-end'
  | 'done';

/** Lines that only hold the file together, and what comes after them, by the place they may stand at. */
const MARKS: Readonly<Partial<Record<Place, Readonly<Record<string, Place>>>>> = {
  'before-deletions': { '"deletions":[': 'deletions' },
  deletions: { '],': 'before-watches' },
  'before-watches': { '"watches":[': 'watches' },
  watches: { '],': 'before-rules' },
  'before-rules': { '"rules":[': 'rules' },
  rules: { '],': 'before-history' },
  'before-history': { '"history":[': 'history' },
  history: { '{"texts":[': 'texts', '],': 'before-end' },
  texts: { '],"sightings":[': 'sightings' },
  sightings: { ']},': 'history', ']}': 'history' },
};

/** Places whose lines carry something. */
export type Listed = 'deletions' | 'watches' | 'rules' | 'texts' | 'sightings';
const LISTED: ReadonlySet<Place> = new Set<Listed>(['deletions', 'watches', 'rules', 'texts', 'sightings']);

export function isListed(place: Place): place is Listed {
  return LISTED.has(place);
}

/** The place after a line that only holds the file together; null when it is no such line here. */
export function afterMark(place: Place, line: string): Place | null {
  const marks = MARKS[place];
  return (marks && Object.hasOwn(marks, line) ? marks[line] : null) ?? null;
}
