import type { ComponentChildren } from 'preact';
import type { Status } from '@/lib/core/reading/reading';
import { STATUS_WORD } from '../ui/status-words';
import { useWords } from '../ui/words';

const STATUSES: readonly Status[] = ['offered', 'disabled', 'absent', 'unknown'];

/** What the fills, fades and marks of the strips mean. */
export function StripLegend() {
  const { t } = useWords();
  return (
    <ul class="legend">
      {STATUSES.map((status) => (
        <Key key={status} says={t(STATUS_WORD[status])}>
          <rect x="1" y="1" width="20" height="10" rx="2" class={`fill-${status}`} />
          {status === 'disabled' && <rect x="1" y="1" width="20" height="10" fill="url(#strip-disabled)" />}
          {status === 'unknown' && <rect x="1" y="1" width="20" height="10" fill="url(#strip-unknown)" />}
        </Key>
      ))}
      <Key says={t('strip_legend_change')}>
        <rect x="1" y="1" width="20" height="10" fill="url(#strip-offered-absent)" />
      </Key>
      <Key says={t('strip_legend_sparse')}>
        <rect x="1" y="1" width="6" height="10" class="fill-offered" />
        <rect x="8" y="3" width="6" height="6" class="fill-offered looks-apart" />
        <rect x="15" y="4.5" width="6" height="3" class="fill-offered looks-far" />
      </Key>
      <Key says={t('strip_legend_unseen')}>
        <path d="M0 6h22" class="unseen" />
      </Key>
      <Key says={t('strip_legend_terms')}>
        <path d="M2 6h9" class="term-since" />
        <path d="M14 2l4 4-4 4-4-4z" class="term-mark" />
      </Key>
      <Key says={t('strip_legend_announced')}>
        <path d="M2 9h18M2 9v-5M20 9v-5" class="announced" />
      </Key>
    </ul>
  );
}

function Key({ says, children }: { readonly says: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <svg width="22" height="12" aria-hidden="true">
        {children}
      </svg>
      {says}
    </li>
  );
}
