import type { Schedule } from '../schedule/schedule';
import type { Context } from '../ways/define-way';
import type { Assumptions } from './assumptions';

/** What all rows of a comparison share. `cash` is the payment in full they are measured against. */
export interface Against {
  readonly cash: Schedule | null;
  readonly context: Context;
  readonly assumptions: Assumptions;
}
