import type { Rule } from './rules/rule';
import type { Language } from './text/language';

/**
 * What a page is read by, as plain data: the languages it may speak, and the rules that may apply on its host, most
 * exact first. The reader ships none of it; the background hands out what a page needs.
 */
export interface Knowledge {
  readonly languages: readonly Language[];
  readonly rules: readonly Rule[];
}
