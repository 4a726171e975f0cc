import { storeName } from '@/lib/core/reading/name-of';
import { DEEDS } from '@/lib/core/reading/rules/firings';
import type { Deed } from '@/lib/core/reading/rules/firings';
import type { Basis } from '@/lib/core/reading/rules/rule';
import type { MessageKey } from '../ui/create-words';
import { formatAgo } from '../ui/format-ago';
import { useWords } from '../ui/words';
import type { RuleEntry, RulePart } from './rule-entries';

const DEED_WORD: Readonly<Record<Deed, MessageKey>> = {
  offer: 'deed_offer',
  disabled: 'deed_disabled',
  mention: 'deed_mention',
  empty: 'deed_empty',
  refused: 'deed_refused',
};

const BASIS_WORD: Readonly<Record<Basis['as'], MessageKey>> = {
  page: 'basis_page',
  code: 'basis_code',
  docs: 'basis_docs',
  unverified: 'basis_unverified',
  user: 'basis_user',
};

const PATH_WORD: Readonly<Record<string, MessageKey>> = {
  'generic/plan-sentence': 'path_plan_sentence',
  'generic/payment-row': 'path_payment_row',
  'generic/supports': 'path_supports',
  'generic/parts-button': 'path_parts_button',
  'generic/refusal': 'path_refusal',
};

interface Props {
  readonly entry: RuleEntry;
  readonly now: string;
}

/** One rule: its name, what it was written from, and what each of its places did so far. */
export function RuleItem({ entry, now }: Props) {
  const { t } = useWords();
  const kinds = [...new Set(entry.basis.map((one) => one.as))];
  return (
    <li class="rule">
      {entry.name !== '' && (
        <p>
          <b>{entry.name}</b> <code>{entry.id}</code>
        </p>
      )}
      {kinds.length > 0 && (
        <details class="basis">
          <summary>{kinds.map((kind) => t(BASIS_WORD[kind])).join(' · ')}</summary>
          <ul>
            {entry.basis.map(({ source }) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </details>
      )}
      {entry.parts.length === 0 && <p class="soft small">{t('rule_no_place')}</p>}
      <ul class="parts">
        {entry.parts.map((part) => (
          <Part key={part.rule} part={part} now={now} />
        ))}
      </ul>
    </li>
  );
}

function Part({ part: { rule, count }, now }: { readonly part: RulePart; readonly now: string }) {
  const { t, language } = useWords();
  const digits = new Intl.NumberFormat(language);
  const path = PATH_WORD[rule];
  const name = path ? t(path) : rule.startsWith('brand:') ? t('rule_brand') : null;
  return (
    <li class={count ? 'part' : 'part never'}>
      <span class="place">{name ?? <code>{rule}</code>}</span>
      {count ? (
        <>
          <span class="deeds">
            {DEEDS.filter((deed) => count[deed] > 0).map((deed) => (
              <span key={deed} class={`deed ${deed}`}>
                {t(DEED_WORD[deed], digits.format(count[deed]))}
              </span>
            ))}
          </span>
          <span class="last soft small">
            {t('rule_last', formatAgo(count.lastAt, language, now), storeName(count.lastStore, language))}
          </span>
        </>
      ) : (
        <span class="deeds soft">{t('rule_never')}</span>
      )}
    </li>
  );
}
