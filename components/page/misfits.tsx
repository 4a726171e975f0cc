import type { Fit, RuleFit } from '@/lib/core/reading/local/fit';
import type { MessageKey } from '../ui/create-words';
import { useWords } from '../ui/words';

/** What contradicts what was taught, in a sentence that may name whom it is about. */
export const MISFIT_WORD: Readonly<Record<Exclude<Fit, 'fits' | 'missing'>, MessageKey>> = {
  broken: 'misfit_broken',
  silent: 'misfit_silent',
  'other-provider': 'misfit_other',
  speaks: 'misfit_speaks',
};

interface Props {
  readonly fits: readonly RuleFit[];
  readonly onRules: () => void;
}

/** Corrections of the shopper's own that no longer fit the page; nothing where all do. */
export function Misfits({ fits, onRules }: Props) {
  const { t } = useWords();
  const told = fits.flatMap(({ rule, label, fit }) =>
    fit === 'fits' || fit === 'missing' ? [] : [{ rule, text: t(MISFIT_WORD[fit], label) }],
  );
  if (told.length === 0) return null;
  return (
    <section class="facts misfits">
      <h3>{t('misfits')}</h3>
      <ul>
        {told.map(({ rule, text }) => (
          <li key={rule}>{text}</li>
        ))}
      </ul>
      <button type="button" class="more" onClick={onRules}>
        {t('correct_see_rules')}
      </button>
    </section>
  );
}
