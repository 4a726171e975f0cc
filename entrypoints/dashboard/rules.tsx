import { RulesScreen } from '@/components/rules/rules-screen';
import { useWords } from '@/components/ui/words';
import { watchRuleCounts } from '@/lib/adapters/database/rule-queries';
import { providers } from '@/lib/core/reading/providers';
import { stores } from '@/lib/core/reading/stores';
import { useLive } from '../shared/use-live';

const BUILT_IN = { stores, providers };

/** Which rules fired on this device, and when last. */
export function Rules({ now }: { readonly now: string }) {
  const { t } = useWords();
  const counts = useLive(watchRuleCounts);
  if (counts.error !== null) return <p role="alert">{t('database_failed', counts.error)}</p>;
  return counts.value && <RulesScreen builtIn={BUILT_IN} counts={counts.value} now={now} />;
}
