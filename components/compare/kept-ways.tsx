import type { SavedWay } from '@/lib/core/plans/sheet/sheet';
import type { PlainDate } from '@/lib/core/time/plain-date';
import { useWords } from '../ui/words';
import { formatPlainDate } from './format-plain-date';
import { rowName } from './way-title';

interface Props {
  readonly saved: readonly SavedWay[];
  readonly today: PlainDate;
  readonly onCompare: (key: string) => void;
  readonly onForget: (key: string) => void;
}

/** The plans the shopper keeps: they outlive this comparison and weigh on every pay day. */
export function KeptWays({ saved, today, onCompare, onForget }: Props) {
  const words = useWords();
  const { t, language } = words;
  return (
    <section class="card tool" aria-labelledby="kept-title">
      <h3 id="kept-title">{t('kept_title')}</h3>
      {saved.length === 0 && <p class="soft small">{t('kept_none')}</p>}
      <ul class="lines">
        {saved.map((one) => (
          <li key={one.key}>
            <span>
              {rowName(words, one)}
              <small>
                {one.thing && `${one.thing} · `}
                {t('kept_from', formatPlainDate(one.start, language, today))}
              </small>
            </span>
            <span class="row-actions">
              <button type="button" class="quiet" onClick={() => onCompare(one.key)}>
                {t('kept_compare')}
                <span class="hidden"> {rowName(words, one)}</span>
              </button>
              <button type="button" class="quiet" onClick={() => onForget(one.key)}>
                {t('kept_forget')}
                <span class="hidden"> {rowName(words, one)}</span>
              </button>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
