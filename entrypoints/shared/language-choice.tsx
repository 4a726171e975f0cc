import { Choice } from '@/components/ui/choice';
import { useWords } from '@/components/ui/words';
import { language } from '@/lib/adapters/browser/settings';
import { useStored } from './use-stored';

/** The language switch. The names of the languages are in the languages themselves. */
export function LanguageChoice() {
  const { t } = useWords();
  const [chosen, choose] = useStored(language);
  return (
    <Choice
      label={t('language_label')}
      value={chosen ?? 'auto'}
      options={[
        ['auto', t('language_auto')],
        ['zh-CN', '中文'],
        ['en', 'English'],
      ]}
      onChange={choose}
    />
  );
}
