/** A pattern that is slower than linear, and why that does no harm. Keep this short: most can be written otherwise. */
export interface Slow {
  readonly place: string;
  readonly source: string;
  readonly degree: number;
  readonly why: string;
}

const OWN = 'runs on data of this project, never on a page';

export const slow: readonly Slow[] = [
  {
    place: 'lib/core/money/percent.ts',
    source: String.raw`\.?0+$`,
    degree: 2,
    why: 'a percentage: at most eight digits',
  },
  { place: 'lib/core/money/regions.ts', source: String.raw`(\w+) (\w+)`, degree: 2, why: OWN },
  {
    place: 'lib/core/money/scan/numeral.ts',
    source: String.raw`^(.)\1*$`,
    degree: Infinity,
    why: 'linear at sight: anchored, one loop; the marks between the groups of one number',
  },
  {
    place: 'lib/core/reading/item/price-candidates.ts',
    source: String.raw`[|\s]+$`,
    degree: 2,
    why: 'at most 120 characters',
  },
  {
    place: 'lib/core/reading/rules/linear-path.ts',
    source: String.raw`\\.|\[(?:\\.|[^\]\\])*\]|\(\?[:=!<]?|\{\d{1,3},?\d{0,3}\}|[^]`,
    degree: 2,
    why: 'a rule, refused when longer than 200 characters',
  },
  {
    place: 'lib/core/reading/text/text.ts',
    source: String.raw`^[\s|]+|[\s|]+$`,
    degree: 2,
    why: 'the drawn text of one node, which the reader bounds',
  },
  { place: 'lib/adapters/dom/selector-token.ts', source: String.raw`\[[^\]]*\]`, degree: 2, why: OWN },
];

/** Where a pattern comes from elsewhere, and where that is checked. */
export const foreign: Readonly<Record<string, string>> = {
  'lib/core/reading/page/page-kind.ts': 'runs the paths of rules, which isLinearPath holds to one loop',
  'lib/core/reading/text/literal-gate.ts':
    'runs the phrases of the languages, each on at most 480 characters around a literal it needs',
  'lib/core/reading/rules/linear-path.ts': 'compiles a path of a rule, and never runs it',
};
