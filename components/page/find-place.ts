/** A rectangle in window coordinates, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export type Edge = 'left' | 'right';

export interface Wish {
  readonly window: Size;
  /** The chip with its sentence, and folded to the dot. */
  readonly full: Size;
  readonly dot: Size;
  readonly edge: Edge;
  /** Share of the window's height, 0 at the top. */
  readonly y: number;
  readonly folded: boolean;
  /** Distance kept from the window's edges, px. */
  readonly margin: number;
}

export interface Place extends Box {
  readonly edge: Edge;
  readonly folded: boolean;
}

const STEP = 8;

/**
 * The free place nearest to the wished one: along the wished edge, then the other edge, then the same folded to
 * the dot. Null when no place is free: then the chip must not be drawn at all.
 */
export function findPlace(wish: Wish, isFree: (box: Box) => boolean): Place | null {
  const other: Edge = wish.edge === 'left' ? 'right' : 'left';
  for (const folded of wish.folded ? [true] : [false, true])
    for (const edge of [wish.edge, other]) {
      const place = along(wish, edge, folded, isFree);
      if (place) return place;
    }
  return null;
}

function along(wish: Wish, edge: Edge, folded: boolean, isFree: (box: Box) => boolean): Place | null {
  const { width, height } = folded ? wish.dot : wish.full;
  const lowest = wish.window.height - height - wish.margin;
  if (wish.window.width < width + 2 * wish.margin || lowest < wish.margin) return null;
  const x = edge === 'left' ? wish.margin : wish.window.width - width - wish.margin;
  const start = clamp(Math.round(wish.y * wish.window.height), wish.margin, lowest);
  for (let distance = 0; distance <= wish.window.height; distance += STEP)
    for (const y of distance === 0 ? [start] : [start - distance, start + distance]) {
      if (y < wish.margin || y > lowest) continue;
      const box = { x, y, width, height };
      if (isFree(box)) return { ...box, edge, folded };
    }
  return null;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
