import type { Status } from '@/lib/core/reading/reading';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';

const STATUSES: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];

/** What the fills of the strips mean. */
export function StripLegend() {
  const { t } = useWords();
  return (
    <ul class="legend">
      {STATUSES.map((status) => (
        <li key={status}>
          <svg width="22" height="12" aria-hidden="true">
            <rect x="1" y="1" width="20" height="10" rx="2" class={`fill-${status}`} />
            {status === 'disabled' && <rect x="1" y="1" width="20" height="10" fill="url(#strip-disabled)" />}
            {status === 'unknown' && <rect x="1" y="1" width="20" height="10" fill="url(#strip-unknown)" />}
          </svg>
          {t(STATUS_WORD[status])}
        </li>
      ))}
      <li>
        <svg width="22" height="12" aria-hidden="true">
          <rect x="1" y="1" width="20" height="10" fill="url(#strip-offered-absent)" />
        </svg>
        {t('strip_legend_change')}
      </li>
      <li>
        <svg width="22" height="12" aria-hidden="true" class="looked">
          <line x1="0" x2="22" y1="6" y2="6" class="unseen" />
        </svg>
        {t('strip_legend_unseen')}
      </li>
    </ul>
  );
}
