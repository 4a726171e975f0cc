import type { SlotSnapshot } from '../../core/reading/snapshot';
import type { FrameTexts } from './frame-texts';
import { INLINE_SCRIPTS, type PageGround } from './page-ground';
import { slotParts } from './slot-parts';
import { slotSnapshot } from './slots';
import type { SlotElements } from './snapshot-tree';

interface Kept {
  readonly slots: readonly SlotSnapshot[];
  /** Every slot's element with its place in `slots`; null for the empty copies that were left out. */
  readonly elements: SlotElements;
}

interface Ground {
  readonly ground: PageGround;
  readonly frames: FrameTexts;
}

/**
 * Reads all slots, one a step. A page may hold a slot several times, hidden copies among them: every drawn one is
 * kept, and of the hidden ones the fullest, which tells what is there behind a tab or a fold.
 */
export function* keptSlots({ ground, frames }: Ground): Generator<void, Kept> {
  const boxes = ground.boxes();
  const scripts = ground.places.of(INLINE_SCRIPTS);
  const parts = slotParts(
    ground.hosts(),
    boxes.map(({ element }) => element),
  );
  const read: { readonly element: Element; readonly slot: SlotSnapshot }[] = [];
  for (const box of boxes) {
    read.push({ element: box.element, slot: slotSnapshot(box, { scripts, parts, frames }) });
    yield;
  }
  const fullest = new Map<string, SlotSnapshot>();
  for (const { slot } of read.filter(({ slot: one }) => !one.visible)) {
    const best = fullest.get(slot.rule);
    if (!best || fullness(slot) > fullness(best)) fullest.set(slot.rule, slot);
  }
  const kept = read.filter(({ slot }) => slot.visible || fullest.get(slot.rule) === slot);
  const elements = new Map<Element, number | null>(read.map(({ element }) => [element, null]));
  kept.forEach(({ element }, place) => {
    if (elements.get(element) === null) elements.set(element, place);
  });
  return { slots: kept.map(({ slot }) => slot), elements };
}

function fullness(slot: SlotSnapshot): number {
  const plans = slot.options.reduce((sum, option) => sum + option.plans.length, 0);
  return slot.options.length + plans + (slot.text === '' ? 0 : 1);
}
