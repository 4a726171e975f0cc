import type { ZoomGestures } from '../charts/use-zoom-gestures';
import { useWords } from '../ui/words';

interface Props {
  readonly gestures: ZoomGestures;
  /** The window reaches as far as it can go. */
  readonly atLatest: boolean;
  readonly onToday: () => void;
}

/** What wheel, fingers and keys do to the window, as buttons. */
export function ZoomBar({ gestures, atLatest, onToday }: Props) {
  const { t } = useWords();
  const { onZoom, onMove } = gestures;
  return (
    <div class="zoom" role="group" aria-label={t('zoom_label')}>
      <button
        type="button"
        aria-label={t('zoom_earlier')}
        title={t('zoom_earlier')}
        onClick={() => onMove(-0.5)}
      >
        ‹
      </button>
      <button type="button" aria-label={t('zoom_out')} title={t('zoom_out')} onClick={() => onZoom(2, 0.5)}>
        −
      </button>
      <button type="button" aria-label={t('zoom_in')} title={t('zoom_in')} onClick={() => onZoom(0.5, 0.5)}>
        +
      </button>
      <button
        type="button"
        aria-label={t('zoom_later')}
        title={t('zoom_later')}
        disabled={atLatest}
        onClick={() => onMove(0.5)}
      >
        ›
      </button>
      <button type="button" disabled={atLatest} onClick={onToday}>
        {t('zoom_today')}
      </button>
    </div>
  );
}
