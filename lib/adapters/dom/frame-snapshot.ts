import type { FrameSnapshot } from '../../core/reading/snapshot';
import { innerDocument } from './flat-tree';
import type { FrameTexts } from './frame-texts';
import { attributeOf, boxOf, documentOf } from './native';
import { frameIn, type Parts } from './slot-parts';

/** The first frame of another origin at or in a box: its address without query, its size, and its text if told. */
export function frameSnapshot(box: Element, parts: Parts, texts: FrameTexts): FrameSnapshot | null {
  const frame = frameIn(box, parts);
  if (!frame || innerDocument(frame)) return null;
  const source = attributeOf(frame, 'src') ?? '';
  const base = documentOf(frame)?.baseURI;
  if (source === '' || !URL.canParse(source, base)) return null;
  const { origin, pathname, protocol } = new URL(source, base);
  if (!/^https?:$/.test(protocol)) return null;
  const { width, height } = boxOf(frame);
  const address = `${origin}${pathname}`.slice(0, 300);
  return {
    address,
    width: Math.round(width),
    height: Math.round(height),
    text: texts.textOf(address, width, height),
  };
}
