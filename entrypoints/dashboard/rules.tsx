import { RulesScreen } from '@/components/rules/rules-screen';
import { useWords } from '@/components/ui/words';
import { watchLocalRules, watchRuleCounts } from '@/lib/adapters/database/rule-queries';
import { platforms } from '@/lib/core/reading/platforms';
import { providers } from '@/lib/core/reading/providers';
import { stores } from '@/lib/core/reading/stores';
import { OwnRules } from './own-rules';
import { useLive } from '../shared/use-live';

const BUILT_IN = { stores, platforms, providers };

/** Which rules fired on this device, and when last. */
export function Rules({ now }: { readonly now: string }) {
  const { t } = useWords();
  const counts = useLive(watchRuleCounts);
  const kept = useLive(watchLocalRules);
  const error = counts.error ?? kept.error;
  if (error !== null) return <p role="alert">{t('database_failed', error)}</p>;
  if (!counts.value || !kept.value) return null;
  return (
    <RulesScreen builtIn={BUILT_IN} counts={counts.value} now={now}>
      <OwnRules kept={kept.value} counts={counts.value} now={now} />
    </RulesScreen>
  );
}
