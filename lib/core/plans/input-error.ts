/** Why an input cannot be used; screens have a sentence for each in the reader's language. */
export type InputProblem =
  | 'missing'
  | 'not-a-number'
  | 'not-an-amount'
  | 'not-a-date'
  | 'not-a-choice'
  | 'not-whole'
  | 'too-small'
  | 'too-large'
  | 'too-precise'
  | 'unknown-kind'
  | 'unknown-field'
  | 'other-currency'
  | 'no-cash-flow'
  | 'no-sign-change'
  | 'contradiction';

/** Input that cannot be used. `field` is where it stands ("count", "flows[3].amount"); the message is a sentence. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly field: string;
  readonly problem: InputProblem;

  constructor(field: string, problem: InputProblem, sentence: string) {
    super(sentence);
    this.field = field;
    this.problem = problem;
  }
}
