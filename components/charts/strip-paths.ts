import type { Status } from '@/lib/core/reading/reading';
import type { Density } from './density';
import type { Piece } from './strip-piece';

/** Where the bar lies in a strip's height, px: marks above it, announcements below. */
export const BAR = { top: 9, height: 14 } as const;
export const STRIP_HEIGHT = 30;

/** The further apart the looks, the thinner the bar: told without colour. */
const THICK: Readonly<Record<Density, number>> = { close: BAR.height, apart: 8, far: 4 };

const ORDER: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];

export interface StripPath {
  readonly status: Status;
  readonly density: Density;
  readonly d: string;
}

/** All bars of one look in one path, so that a strip is a few nodes however much it holds. */
export function stripPaths(pieces: readonly Piece[]): readonly StripPath[] {
  const paths = new Map<string, { status: Status; density: Density; d: string[] }>();
  const add = (status: Status, density: Density, bar: string) => {
    const key = `${status} ${density}`;
    const path = paths.get(key) ?? { status, density, d: [] };
    path.d.push(bar);
    paths.set(key, path);
  };
  for (const piece of pieces) {
    if (piece.kind === 'seen') {
      const height = THICK[piece.density];
      const top = BAR.top + (BAR.height - height) / 2;
      add(piece.span.status, piece.density, box(piece.x, top, piece.width, height));
    } else if (piece.kind === 'many') {
      // Stacked by how often each was seen.
      const all = ORDER.reduce((sum, status) => sum + piece.shares[status], 0);
      let top: number = BAR.top;
      for (const status of ORDER) {
        const height = (BAR.height * piece.shares[status]) / Math.max(1, all);
        if (height > 0) add(status, 'close', box(piece.x, top, piece.width, height));
        top += height;
      }
    }
  }
  return [...paths.values()].map(({ d, ...path }) => ({ ...path, d: d.join('') }));
}

/** A closed box as path data; figures to a tenth of a px. */
export function box(x: number, y: number, width: number, height: number): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${tenth(-width)}z`;
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
