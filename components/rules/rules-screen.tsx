import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { RuleCount } from '@/lib/core/history/rule-count';
import { Choice } from '../ui/choice';
import type { MessageKey } from '../ui/create-words';
import { useWords } from '../ui/words';
import { findEntries, SHOWN } from './find-entries';
import type { Shown } from './find-entries';
import { ruleEntries } from './rule-entries';
import type { BuiltIn, RuleEntry } from './rule-entries';
import { RuleItem } from './rule-item';

const SHOWN_WORD: Readonly<Record<Shown, MessageKey>> = {
  all: 'rules_all',
  fired: 'rules_fired',
  never: 'rules_never',
  empty: 'rules_empty',
  unverified: 'rules_unverified',
};

const GROUPS = [
  ['store', 'rules_stores'],
  ['platform', 'rules_platforms'],
  ['provider', 'rules_providers'],
  ['general', 'rules_general'],
  ['other', 'rules_other'],
] as const satisfies readonly (readonly [RuleEntry['group'], MessageKey])[];

interface Props {
  readonly builtIn: BuiltIn;
  readonly counts: readonly RuleCount[];
  readonly now: string;
  /** The shopper's own rules, drawn above the built-in ones. */
  readonly children?: ComponentChildren;
}

/** Which rules there are, what they rest on, and which fired here: a dead rule shows. */
export function RulesScreen({ builtIn, counts, now, children }: Props) {
  const { t, n, language } = useWords();
  const [shown, setShown] = useState<Shown>('all');
  const [search, setSearch] = useState('');
  const entries = findEntries(ruleEntries(builtIn, counts, language), shown, search);
  return (
    <div class="rules">
      {children}
      <section class="card">
        <h2>{t('rules_title')}</h2>
        <p class="soft">{t('rules_intro')}</p>
        <div class="rules-find">
          <label class="choice">
            <span>{t('rules_search')}</span>
            <input type="search" value={search} onInput={(event) => setSearch(event.currentTarget.value)} />
          </label>
          <Choice
            label={t('rules_show')}
            value={shown}
            options={SHOWN.map((one) => [one, t(SHOWN_WORD[one])])}
            onChange={setShown}
          />
        </div>
        <output class="soft small">{n('rules_count', entries.length)}</output>
        {GROUPS.map(([group, title]) => {
          const own = entries.filter((entry) => entry.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group}>
              <h3>{t(title)}</h3>
              <ul class="plain rule-list">
                {own.map((entry) => (
                  <RuleItem key={entry.id} entry={entry} now={now} />
                ))}
              </ul>
            </section>
          );
        })}
      </section>
    </div>
  );
}
