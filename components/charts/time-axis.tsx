import { useMemo } from 'preact/hooks';
import { useWords } from '../ui/words';
import { tickLabels } from './tick-labels';
import { placeIn } from './time-window';
import type { TimeWindow } from './time-window';
import { timeTicks } from './time-ticks';

/** Room for one label, px. */
const ROOM = 84;
/** A letter at its widest, px: a label that would be cut is left out. */
const LETTER = 7;

/** The time under the strips, in the reader's own zone. Strips give the same as words, so this is for the eye. */
export function TimeAxis({ window, width }: { readonly window: TimeWindow; readonly width: number }) {
  const { language } = useWords();
  const labels = useMemo(
    () => tickLabels(timeTicks(window, Math.max(2, Math.floor(width / ROOM))), window, language),
    [window, width, language],
  );
  const place = placeIn(window, width);
  return (
    <div class="axis" aria-hidden="true">
      {labels.map(({ at, text }) => (
        <span key={at} style={{ left: `${place(at)}px` }}>
          {place(at) + text.length * LETTER < width ? text : ''}
        </span>
      ))}
    </div>
  );
}
