import type { Money } from '@/lib/core/money/amount';
import type { KeptReading } from '@/lib/core/reading/reading';
import { storeName } from '@/lib/core/reading/name-of';
import { formatAgo } from '../ui/format-ago';
import { formatMoney } from '../ui/format-money';
import { useWords } from '../ui/words';

/** A reading whose plans can be put into the comparison. */
export interface PricedReading {
  readonly id: string;
  readonly at: string;
  readonly demo: boolean;
  readonly reading: KeptReading;
}

interface Props {
  /** Null while they are being looked up. */
  readonly readings: readonly PricedReading[] | null;
  readonly now: string;
  readonly onChoose: (reading: PricedReading) => void;
  readonly onClose: () => void;
}

/** Pages seen before that showed plans: choose one to compare what it offered. */
export function ReadingChoice({ readings, now, onChoose, onClose }: Props) {
  const { t, n, language } = useWords();
  const price = (money: Money | null | undefined) => (money ? ` · ${formatMoney(money, language)}` : '');
  return (
    <section class="card" aria-labelledby="import-title">
      <h2 id="import-title" tabIndex={-1}>
        {t('import_title')}
      </h2>
      {readings === null && <p class="soft">{t('readings_loading')}</p>}
      {readings?.length === 0 && <p class="soft">{t('import_none')}</p>}
      <ul class="lines">
        {readings?.map((one) => {
          const { page, item, offers } = one.reading;
          const plans = offers.reduce((count, offer) => count + offer.plans.length, 0);
          return (
            <li key={one.id}>
              <span>
                {item?.name ?? page.url.replace(/^https?:\/\//, '')}
                {one.demo && <span class="tag">{t('demo_mark')}</span>}
                <small>
                  {storeName(page.store, language)}
                  {price(item?.price)} · {n('import_plans', plans)} · {formatAgo(one.at, language, now)}
                </small>
              </span>
              <button type="button" onClick={() => onChoose(one)}>
                {t('import_add')}
                <span class="hidden"> {item?.name ?? page.store}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p class="buttons">
        <button type="button" onClick={onClose}>
          {t('form_cancel')}
        </button>
      </p>
    </section>
  );
}
