import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPlace } from '@/components/page/find-place';
import type { Box, Wish } from '@/components/page/find-place';

const wish: Wish = {
  window: { width: 1000, height: 800 },
  full: { width: 240, height: 34 },
  dot: { width: 32, height: 32 },
  edge: 'right',
  y: 0.5,
  folded: false,
  margin: 8,
};
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const freeOf = (taken: readonly Box[]) => (box: Box) => !taken.some((other) => overlap(box, other));

describe('findPlace', () => {
  it('takes the wished place when it is free', () => {
    expect(findPlace(wish, () => true)).toEqual({
      x: 752,
      y: 400,
      width: 240,
      height: 34,
      edge: 'right',
      folded: false,
    });
  });

  it('moves along the edge to the nearest free place', () => {
    const place = findPlace(wish, freeOf([{ x: 700, y: 390, width: 300, height: 60 }]));
    expect(place).toMatchObject({ edge: 'right', folded: false, x: 752 });
    expect(Math.abs((place?.y ?? 0) - 400)).toBeLessThanOrEqual(56);
  });

  it('goes to the other edge, then folds, then gives up', () => {
    const rightBar = { x: 600, y: 0, width: 400, height: 800 };
    expect(findPlace(wish, freeOf([rightBar]))).toMatchObject({ edge: 'left', x: 8, folded: false });
    const gap = [
      { x: 0, y: 0, width: 950, height: 800 },
      { x: 950, y: 0, width: 50, height: 300 },
      { x: 950, y: 360, width: 50, height: 440 },
    ];
    expect(findPlace(wish, freeOf(gap))).toMatchObject({ edge: 'right', folded: true });
    expect(findPlace(wish, () => false)).toBeNull();
  });

  it('stays folded when the shopper folded it, and inside a window too small for the sentence', () => {
    expect(findPlace({ ...wish, folded: true }, () => true)).toMatchObject({ folded: true, width: 32 });
    expect(findPlace({ ...wish, window: { width: 200, height: 400 } }, () => true)).toMatchObject({
      folded: true,
    });
    expect(findPlace({ ...wish, window: { width: 30, height: 20 } }, () => true)).toBeNull();
  });

  it('never returns a place that is taken or outside the window', () => {
    const box = fc.record({
      x: fc.integer({ min: 0, max: 990 }),
      y: fc.integer({ min: 0, max: 790 }),
      width: fc.integer({ min: 10, max: 1000 }),
      height: fc.integer({ min: 10, max: 400 }),
    });
    fc.assert(
      fc.property(
        fc.array(box, { maxLength: 12 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (taken, y) => {
          const place = findPlace({ ...wish, y }, freeOf(taken));
          if (!place) return;
          expect(freeOf(taken)(place)).toBe(true);
          expect(place.x).toBeGreaterThanOrEqual(8);
          expect(place.y).toBeGreaterThanOrEqual(8);
          expect(place.x + place.width).toBeLessThanOrEqual(992);
          expect(place.y + place.height).toBeLessThanOrEqual(792);
        },
      ),
    );
  });
});
