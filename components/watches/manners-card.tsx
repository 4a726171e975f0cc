import { HOST_DAY, PAGE_GAP } from '@/lib/core/watch/bounds';
import { useWords } from '../ui/words';

/** What a re-check does and never does. The figures are those the scheduler goes by. */
export function MannersCard() {
  const { t } = useWords();
  return (
    <section class="card manners">
      <h2>{t('manners_title')}</h2>
      <ul>
        <li>{t('manners_often', String(PAGE_GAP), String(HOST_DAY))}</li>
        <li>{t('manners_never')}</li>
        <li>{t('manners_robots')}</li>
        <li>{t('manners_stop')}</li>
        <li>{t('manners_stays')}</li>
      </ul>
    </section>
  );
}
