import { useState } from 'preact/hooks';
import type { SeriesState } from '@/lib/core/history/series-state';
import { storeName } from '@/lib/core/reading/name-of';
import type { WantedWatch } from '@/lib/core/watch/wanted-watch';
import type { WatchProblem } from '@/lib/core/watch/watch-problem';
import { TextField } from '../compare/text-field';
import type { ItemName } from '../history/history-filters';
import { providerLabel } from '../plans/provider-label';
import { Choice } from '../ui/choice';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import { PROBLEM } from './problem-words';
import { wantedBy } from './watch-draft';
import type { WatchDraft } from './watch-draft';
import { WISH_KIND } from './wish-words';

interface Props {
  readonly title: string;
  readonly start: WatchDraft;
  /** Series over all items: which stores and providers there are to choose from. */
  readonly series: readonly SeriesState[];
  readonly itemsOf: (store: string) => readonly ItemName[];
  /** What is watched cannot be changed, only the wish and the page. */
  readonly edits: boolean;
  /** Why the background refused, or null. */
  readonly refused: WatchProblem | null;
  /** Another store is chosen: its items are asked for. */
  readonly onStore: (store: string) => void;
  /** Called straight from the click: the browser's questions need one. */
  readonly onSave: (wanted: WantedWatch) => void;
  readonly onCancel: () => void;
}

/** A watch to fill in: what and where, the wish, and, as a second step, whether its page is looked at again. */
export function WatchForm(props: Props) {
  const { title, start, series, itemsOf, edits, refused, onStore, onSave, onCancel } = props;
  const { t, language } = useWords();
  const [draft, setDraft] = useState(start);
  const [problem, setProblem] = useState<WatchProblem | null>(null);
  const set = (change: Partial<WatchDraft>) => {
    setProblem(null);
    setDraft({ ...draft, ...change });
  };
  const stores = [...new Set([draft.store, ...series.map(({ store }) => store)])].filter(Boolean);
  const here = series.filter(({ store }) => store === draft.store);
  const providers = new Map(here.map((one) => [one.provider, providerLabel(one, language)]));
  const items = itemsOf(draft.store);
  const save = (anyway: boolean) => {
    const result = wantedBy(draft);
    if ('problem' in result) setProblem(result.problem);
    else onSave({ ...result.wanted, anyway });
  };
  const shown = problem ?? refused;
  return (
    <section class="card watch-form">
      <h2 tabIndex={-1}>{title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save(false);
        }}
      >
        {!edits && (
          <div class="filters">
            <Choice
              label={t('filter_store')}
              value={draft.store}
              options={stores.map((store) => [store, storeName(store, language)] as const)}
              onChange={(store) => {
                set({ store, provider: '', item: null });
                onStore(store);
              }}
            />
            <Choice
              label={t('table_provider')}
              value={draft.provider}
              options={[['', t('wish_any')], ...providers]}
              onChange={(provider) => set({ provider })}
            />
            <Choice
              label={t('filter_item')}
              value={draft.item?.id ?? ''}
              options={[
                ['', t('filter_any_item')],
                ...items.map(({ id, name }) => [id, name ?? id] as const),
              ]}
              onChange={(id) => set({ item: items.find((item) => item.id === id) ?? null })}
            />
          </div>
        )}
        <fieldset>
          <legend>{t('wish_legend')}</legend>
          {(['returns', 'disappears', 'cheaper'] as const).map((kind) => (
            <label key={kind} class="radio">
              <input
                type="radio"
                name="wish"
                checked={draft.kind === kind}
                disabled={kind === 'cheaper' && !draft.item}
                onChange={() => set({ kind })}
              />{' '}
              {t(WISH_KIND[kind])}
            </label>
          ))}
          {!draft.item && <p class="small soft">{t('wish_cheaper_needs')}</p>}
          {draft.kind === 'cheaper' && (
            <div class="filters">
              <Choice
                label={t('wish_measure')}
                value={draft.measure}
                options={[
                  ['price', t('wish_measure_price')],
                  ['fee', t('wish_measure_fee')],
                ]}
                onChange={(measure) => set({ measure })}
              />
              <TextField
                label={t('wish_than')}
                value={draft.amount}
                after={draft.currency}
                onInput={(amount) => set({ amount })}
              />
            </div>
          )}
        </fieldset>
        <fieldset>
          <legend>{t('recheck_legend')}</legend>
          <SwitchRow label={t('recheck_on')} on={draft.recheck} onChange={(recheck) => set({ recheck })} />
          {draft.recheck && (
            <>
              <PageField value={draft.url} onInput={(url) => set({ url })} />
              <p class="small soft">{t('recheck_permission')}</p>
              <p class="small soft">{t('recheck_terms')}</p>
            </>
          )}
        </fieldset>
        {shown && (
          <p class="problem" role="alert">
            {t(PROBLEM[shown])}
          </p>
        )}
        <p class="buttons">
          <button type="submit" class="main">
            {t('watch_save')}
          </button>
          {shown === 'holds-now' && (
            <button type="button" onClick={() => save(true)}>
              {t('watch_anyway')}
            </button>
          )}
          <button type="button" onClick={onCancel}>
            {t('watch_cancel')}
          </button>
        </p>
      </form>
    </section>
  );
}

/** The address of a page, as it stands in the browser's own bar. */
export function PageField({
  value,
  onInput,
}: {
  readonly value: string;
  readonly onInput: (value: string) => void;
}) {
  const { t } = useWords();
  return (
    <label class="page-field">
      <span>{t('recheck_page')}</span>
      <input
        type="url"
        value={value}
        placeholder="https://"
        autocomplete="off"
        maxLength={2000}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
