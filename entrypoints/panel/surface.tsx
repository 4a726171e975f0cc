import { useState } from 'preact/hooks';
import { Chip } from '@/components/page/chip';
import { ChipMenu } from '@/components/page/chip-menu';
import { chipState } from '@/components/page/chip-state';
import { Panel } from '@/components/page/panel';
import { useWords } from '@/components/ui/words';
import type { PageView } from '@/lib/adapters/browser/messages';
import type { WatchAsk } from '@/components/page/watch-asks';
import type { ChipPlace } from '@/lib/adapters/browser/settings';
import type { Host } from '../shared/make-host';
import { useFocus } from './use-focus';
import { useMoving } from './use-moving';
import { usePanelPlace } from './use-panel-place';
import { useChipPlace } from './use-chip-place';

interface Props {
  readonly host: Host;
  readonly view: PageView;
  readonly open: boolean;
  /** ISO 8601 in UTC. */
  readonly now: string;
  readonly onOpen: (open: boolean) => void;
  readonly onPlace: (change: Partial<ChipPlace>) => void;
  readonly onHistory: () => void;
  readonly onCompare: () => void;
  readonly onRules: () => void;
  readonly onCorrect: () => void;
  readonly onWatch: (ask: WatchAsk) => Promise<string | null>;
  readonly onWatches: (id: string | null) => void;
}

/** Chip or panel, whichever is due, at its place in the window. */
export function Surface({ host, view, open, now, onOpen, onPlace, ...leading }: Props) {
  const words = useWords();
  const [menu, setMenu] = useState(false);
  const { chip } = view;
  const { series, shopper } = view;
  const facts = {
    reading: view.view?.reading ?? null,
    at: view.view?.at ?? null,
    series,
    shopper,
    fits: view.view?.fits ?? [],
  };
  const state = chip.off ? null : chipState(facts, words, now);
  const text = state ? `${state.sentence} ${state.number ?? ''}` : null;

  const moving = useMoving(host, chip, onPlace);
  const place = useChipPlace(host, { chip, text, paused: open || menu || moving.held });
  usePanelPlace(host, { open, edge: place?.edge ?? chip.edge, y: place?.y ?? 12 });

  const close = useFocus(host, open, onOpen);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    if (menu) setMenu(false);
    else if (open) close();
  };

  if (open)
    return (
      <div role="presentation" onKeyDown={onKeyDown}>
        <Panel
          facts={facts}
          now={now}
          chip={state ? { folded: chip.folded, off: chip.off } : null}
          onClose={close}
          onHistory={leading.onHistory}
          onCompare={leading.onCompare}
          onRules={leading.onRules}
          onCorrect={facts.reading && leading.onCorrect}
          onWatch={leading.onWatch}
          onWatches={leading.onWatches}
          onChip={onPlace}
        />
      </div>
    );
  if (!state) return null;
  const leave = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!(to instanceof Node) || !host.root.contains(to)) setMenu(false);
  };
  return (
    <div
      role="presentation"
      onKeyDown={onKeyDown}
      onFocusOut={leave}
      style={{ visibility: place ? 'visible' : 'hidden' }}
      class={`at ${place?.edge ?? 'right'} ${place && place.y > innerHeight / 2 ? 'low' : 'high'}`}
    >
      <Chip
        state={state}
        folded={place?.folded ?? false}
        menuOpen={menu}
        onOpen={() => moving.wasDrag() || onOpen(true)}
        onMenu={() => setMenu(!menu)}
        moving={moving.handlers}
      />
      {menu && (
        <ChipMenu
          onFold={() => {
            setMenu(false);
            onPlace({ folded: true });
          }}
          onHide={() => {
            setMenu(false);
            onPlace({ off: true });
          }}
        />
      )}
    </div>
  );
}
