import type { SlotSnapshot } from '../snapshot';
import type { TaughtOn, Teaching } from './local-rule';
import type { Pointed } from './rule-from-teaching';

/** What a page's picker sends when the user has pointed and said what is true; the background makes the rule of it. */
export interface TeachingDraft {
  readonly taught: Teaching;
  readonly pointed: Pointed;
  readonly page: TaughtOn;
  readonly seen: SlotSnapshot;
}
