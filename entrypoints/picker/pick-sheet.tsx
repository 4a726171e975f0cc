import { useEffect, useRef, useState } from 'preact/hooks';
import { PickBar } from '@/components/correct/pick-bar';
import { useWords } from '@/components/ui/words';
import { drawnText } from '@/lib/adapters/dom/element-text';
import { boxOf } from '@/lib/adapters/dom/native';
import { findSelector } from '@/lib/adapters/dom/find-selector';
import type { Host } from '../shared/make-host';
import { pointAt } from './pointing';
import type { Pointing } from './pointing';

/** The bar's height and the room around it, px. */
const BAR = 170;

interface Props {
  readonly host: Host;
  /** Where to begin: the element pointed at before. */
  readonly from: Element | null;
  readonly onPick: (element: Element) => void;
  readonly onCancel: () => void;
}

/** The sheet over the page while one points, the outline, and the bar that says in words what is outlined. */
export function PickSheet({ host, from, onPick, onCancel }: Props) {
  const { t } = useWords();
  const [at, setAt] = useState(from);
  const sheet = useRef<HTMLDivElement>(null);
  const outline = useRef<HTMLDivElement>(null);
  const pointing = useRef<Pointing | null>(null);
  const calls = useRef({ onPick, onCancel });
  calls.current = { onPick, onCancel };
  useEffect(() => {
    if (!sheet.current || !outline.current) return undefined;
    const running = pointAt(host, sheet.current, outline.current, {
      from,
      onPoint: setAt,
      onPick: (element) => calls.current.onPick(element),
      onCancel: () => calls.current.onCancel(),
    });
    pointing.current = running;
    return running.stop;
  }, [host, from]);
  const words = at && drawnText(at).slice(0, 160);
  return (
    <>
      {/* One field for pointer and keys: what it shows is said in the bar below. */}
      <div
        ref={sheet}
        class="sheet"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it takes every key while one points
        tabIndex={0}
        role="application"
        aria-label={t('pick_label')}
      />
      <div ref={outline} class="outline" aria-hidden="true" />
      <PickBar
        at={at && { name: nameOf(at), words: words ?? '' }}
        high={at !== null && boxOf(at).bottom > innerHeight - BAR}
        onStep={(step) => pointing.current?.move(step)}
        onPick={() => at && onPick(at)}
        onCancel={onCancel}
      />
    </>
  );
}

/** The last step of its selector: short, and what a rule would go by. */
function nameOf(element: Element): string {
  return (findSelector(element).split(' > ').at(-1)?.split(' ').at(-1) ?? element.localName).slice(0, 60);
}
