import { ALL_KNOWLEDGE } from '@/lib/core/reading/all-knowledge';
import type { Fit } from '@/lib/core/reading/local/fit';
import type { LocalRule } from '@/lib/core/reading/local/local-rule';
import { testLocalRule } from '@/lib/core/reading/local/test-local-rule';
import { storeName } from '@/lib/core/reading/name-of';
import { failureSentence, planSentence } from '../correct/failure-sentence';
import { MISFIT_WORD } from '../page/misfits';
import type { MessageKey } from '../ui/create-words';
import { formatAgo } from '../ui/format-ago';
import { useWords } from '../ui/words';

/** One of the user's own rules, with how it stood when a page last said something about it. */
export interface LocalEntry {
  readonly local: LocalRule;
  readonly fit: { readonly fit: Fit; readonly at: string } | null;
  /** In how many readings it was gone by. */
  readonly fired: number;
}

const TRUTH_WORD: Readonly<Record<LocalRule['taught']['truth'], MessageKey>> = {
  offered: 'claim_offered',
  disabled: 'claim_disabled',
  nothing: 'claim_nothing',
};

interface Props {
  readonly entry: LocalEntry;
  readonly now: string;
  readonly onRemove: () => void;
}

/** What was taught, where and when; whether its own test passes, and whether the page still agrees. */
export function LocalRuleItem({ entry: { local, fit, fired }, now, onRemove }: Props) {
  const words = useWords();
  const { t, n, language } = words;
  const { taught, page, store, seen, at } = local;
  const failure = testLocalRule(local, ALL_KNOWLEDGE);
  const told = fit && fit.fit !== 'fits' && fit.fit !== 'broken' ? fit : null;
  return (
    <li class={failure || (told && told.fit !== 'missing') ? 'rule local misfit' : 'rule local'}>
      <p>
        <b>{storeName(store, language)}</b> · {t(TRUTH_WORD[taught.truth])}
        {taught.provider && ` · ${taught.provider.label}`}
        {taught.plans.map(({ count, each, fee }) => (
          <span key={`${count} ${each}`}> · {planSentence(String(count), each, fee)}</span>
        ))}
      </p>
      <p class="small">
        <q>{seen.text === '' ? t('correct_no_words') : seen.text.slice(0, 120)}</q>
      </p>
      <p class="small soft">
        {t('local_taught', formatAgo(at, language, now))} · {page.url.replace(/^https?:\/\//, '')} ·{' '}
        <code>{local.box}</code>
      </p>
      <p class="small">
        <span class={failure ? 'deed disabled' : 'deed offer'}>
          {failure ? t('local_fails', failureSentence(words, failure)) : t('local_passes')}
        </span>{' '}
        <span class="soft">{fired === 0 ? t('rule_never') : n('local_fired', fired)}</span>
      </p>
      {told && (
        <p class="small deed disabled">
          {told.fit === 'missing'
            ? t('local_missing')
            : t(MISFIT_WORD[told.fit as keyof typeof MISFIT_WORD], taught.provider?.label ?? '')}{' '}
          <span class="soft">{formatAgo(told.at, language, now)}</span>
        </p>
      )}
      <button type="button" class="quiet" onClick={onRemove}>
        {t('local_remove')}
      </button>
    </li>
  );
}
