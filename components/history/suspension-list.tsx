import type { Episode } from '@/lib/core/history/span';
import { providerLabel } from '../plans/provider-label';
import { StatusDot } from '../ui/status-dot';
import { useWords } from '../ui/words';
import { since } from './since';

interface Item {
  readonly key: string;
  readonly provider: string;
  readonly label: string;
  readonly episode: Episode;
  /** What stands before the provider, e.g. the store where several are listed. */
  readonly before?: string;
  readonly href?: string;
  readonly demo?: boolean;
}

/** Suspensions that last: who, since when (as an interval), in the store's words. */
export function SuspensionList({ items, now }: { readonly items: readonly Item[]; readonly now: string }) {
  const words = useWords();
  const { t, language } = words;
  return (
    <ul class="suspensions">
      {items.map(({ key, episode, before, href, demo, ...item }) => {
        const name = [before, providerLabel(item, language)].filter(Boolean).join(' · ');
        return (
          <li key={key}>
            <StatusDot status={episode.status} /> {href ? <a href={href}>{name}</a> : <b>{name}</b>}
            {demo && <span class="tag">{t('demo_mark')}</span>}
            <small>{since(words, episode, now)}</small>
            {episode.reason?.text && <small>{t('store_words', episode.reason.text)}</small>}
            {!episode.confirmed && <small>{t('not_confirmed')}</small>}
          </li>
        );
      })}
    </ul>
  );
}
