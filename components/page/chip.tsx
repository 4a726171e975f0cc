import type { HTMLAttributes } from 'preact';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import type { ChipState } from './chip-state';

interface Props {
  readonly state: ChipState;
  readonly folded: boolean;
  readonly menuOpen: boolean;
  readonly onOpen: (event: Event) => void;
  readonly onMenu: (event: Event) => void;
  /** Pointer and key events of moving; the surface knows the window, the chip does not. */
  readonly moving?: Pick<
    HTMLAttributes<HTMLButtonElement>,
    'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel' | 'onKeyDown'
  >;
}

/** A dot, a sentence, a number. Pressing it opens the comparison; the three points hold the rest. */
export function Chip({ state, folded, menuOpen, onOpen, onMenu, moving }: Props) {
  const { t } = useWords();
  const full = [state.sentence, state.number].filter(Boolean).join(' · ');
  return (
    <aside class={folded ? 'chip folded' : 'chip'} aria-label={t('chip_label')}>
      <button
        type="button"
        class="say"
        aria-label={`${full}. ${t('chip_open')}`}
        title={`${full}\n${t('chip_move')}`}
        onClick={onOpen}
        {...moving}
      >
        <StatusDot status={state.status} />
        {!folded && <span>{state.sentence}</span>}
        {!folded && state.number && <b>{state.number}</b>}
      </button>
      {!folded && (
        <button
          type="button"
          class="dots"
          aria-label={t('chip_menu')}
          aria-haspopup="true"
          aria-expanded={menuOpen}
          onClick={onMenu}
        >
          ⋮
        </button>
      )}
    </aside>
  );
}
