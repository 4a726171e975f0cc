import type { Change } from '@/lib/core/history/change';
import type { Span } from '@/lib/core/history/span';
import type { Status } from '@/lib/core/reading/reading';
import type { Density } from './density';

interface Place {
  /** Left edge and width in px of the strip. */
  readonly x: number;
  readonly width: number;
  /** Tells pieces of one strip apart and is the same at every zoom that shows the piece. */
  readonly key: string;
}

/** A part of a strip that one can point at, walk to and read about. */
export type Piece = Place &
  (
    | { readonly kind: 'seen'; readonly span: Span; readonly density: Density }
    /** Runs too narrow to be told apart here; `shares` of their looks by status. */
    | {
        readonly kind: 'many';
        readonly count: number;
        readonly shares: Readonly<Record<Status, number>>;
        readonly from: string;
        readonly to: string;
      }
    /** Between two looks that differ: it changed somewhere in here. */
    | {
        readonly kind: 'changed';
        readonly before: Span;
        readonly after: Span;
        /** All of the time between them, beyond the strip's edges as well. */
        readonly whole: { readonly x: number; readonly width: number };
      }
    /** Nobody looked, or could tell; `after` null: not since. */
    | { readonly kind: 'unseen'; readonly before: Span; readonly after: Span | null }
    /** Changes of terms found at one place, each with an interval of its own. */
    | { readonly kind: 'terms'; readonly changes: readonly Change[]; readonly since: number }
  );

export type PieceOf<K extends Piece['kind']> = Extract<Piece, { kind: K }>;

/** What a store announced, beside what was seen; in px. */
export interface AnnouncedRange {
  readonly x: number;
  readonly width: number;
  /** Whether start and end were both said; what was left unsaid is drawn open. */
  readonly open: 'start' | 'end' | null;
}
