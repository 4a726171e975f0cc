import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../ui/words';
import { CLAIMS, EMPTY_ROW } from './draft';
import type { Claim, Draft } from './draft';
import type { MessageKey } from '../ui/create-words';
import { PlanRows } from './plan-rows';

const CLAIM_WORD: Readonly<Record<Claim, MessageKey>> = {
  offered: 'claim_offered',
  disabled: 'claim_disabled',
  nothing: 'claim_nothing',
  amounts: 'claim_amounts',
};

/** What would be read, or why it would not: a sentence, and whether it may be saved. */
export interface Preview {
  readonly good: boolean;
  readonly text: string;
}

interface Props {
  readonly draft: Draft;
  /** Providers to choose from, by id and name. */
  readonly providers: readonly (readonly [id: string, name: string])[];
  /** The words of the element pointed at; null until one was. */
  readonly pointed: string | null;
  readonly preview: Preview | null;
  /** True while it is being saved. */
  readonly busy: boolean;
  readonly onDraft: (draft: Draft) => void;
  readonly onPoint: () => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

/** "Not right?": says what is true, points at where it stands, sees what would be read, keeps it. */
export function CorrectForm(props: Props) {
  const { draft, providers, pointed, preview, busy, onDraft, onPoint, onSave, onCancel } = props;
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const change = (part: Partial<Draft>) => onDraft({ ...draft, ...part });
  const offers = draft.claim === 'offered' || draft.claim === 'amounts';
  return (
    <aside class="correct" aria-label={t('correct_title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (preview?.good) onSave();
        }}
      >
        <h2 tabIndex={-1} ref={title}>
          {t('correct_title')}
        </h2>
        <fieldset>
          <legend>{t('correct_claim')}</legend>
          {CLAIMS.map((claim) => (
            <label key={claim} class="pick">
              <input
                type="radio"
                name="claim"
                checked={draft.claim === claim}
                onChange={() => change({ claim })}
              />
              <span>{t(CLAIM_WORD[claim])}</span>
            </label>
          ))}
        </fieldset>
        {draft.claim !== null && draft.claim !== 'nothing' && (
          <>
            <label class="line">
              <span>{t('correct_who')}</span>
              <select value={draft.who} onChange={(event) => change({ who: event.currentTarget.value })}>
                <option value="">{t('correct_choose')}</option>
                {providers.map(([id, name]) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="store">{t('correct_store')}</option>
                <option value="other">{t('correct_other')}</option>
              </select>
            </label>
            {draft.who === 'other' && (
              <label class="line">
                <span>{t('correct_name')}</span>
                <input
                  type="text"
                  maxLength={60}
                  value={draft.name}
                  onInput={(event) => change({ name: event.currentTarget.value })}
                />
              </label>
            )}
            <label class="pick">
              <input
                type="checkbox"
                checked={draft.later}
                onChange={(event) => change({ later: event.currentTarget.checked })}
              />
              <span>{t('correct_later')}</span>
            </label>
          </>
        )}
        {offers && (
          <PlanRows
            rows={draft.plans}
            needed={draft.claim === 'amounts'}
            onRows={(plans) => change({ plans: plans.length > 0 ? plans : [EMPTY_ROW] })}
          />
        )}
        {draft.claim !== null && (
          <div class="where">
            <button type="button" onClick={onPoint}>
              {t(pointed === null ? 'correct_point' : 'correct_point_again')}
            </button>
            {pointed !== null && <q>{pointed === '' ? t('correct_no_words') : pointed}</q>}
          </div>
        )}
        <output class={preview?.good ? 'preview' : 'preview doubt'}>{preview?.text}</output>
        <p class="buttons">
          <button type="submit" class="main" disabled={busy || !preview?.good}>
            {t('correct_save')}
          </button>
          <button type="button" onClick={onCancel}>
            {t('correct_cancel')}
          </button>
        </p>
        <p class="small soft">{t('correct_kept')}</p>
      </form>
    </aside>
  );
}
