import { useEffect, useState } from 'preact/hooks';
import type { CurrencyCode, DecimalString } from '@/lib/core/money/amount';
import type { NamedWay } from '@/lib/core/plans/sheet/sheet';
import type { Way } from '@/lib/core/plans/ways/way';
import { useWords } from '../ui/words';
import { checkTyped } from './check-typed';
import type { Refusal } from './check-typed';
import { definitionOf, DEFINITIONS, firstFields } from './definitions';
import { isBegun } from './draft';
import type { Draft } from './draft';
import { FormField } from './form-field';
import { termsOf, typedOf } from './form-terms';
import type { Typed } from './form-terms';
import { problemSentence } from './problem-words';
import type { ProblemPlace } from './problem-words';
import type { Figures } from './figures';
import type { RateStyle } from '../ui/rate-style';
import { TextField } from './text-field';
import { readTyped } from './typed-number';
import { WayPreview } from './way-preview';
import type { Weighed } from './weigh-sheet';
import { fieldName, kindName } from './way-words';

/** What the sheet says to a way: why it does not fit, or what it comes to there. */
export interface Judged {
  readonly refusal: Refusal | null;
  readonly weighed: Weighed | null;
}

interface Props {
  /** The row to edit; null for a new one. */
  readonly row: NamedWay | null;
  /** What was half typed before. */
  readonly draft: Draft | null;
  /** Told at every change; null while nothing would be lost. */
  readonly onDraft: (draft: Draft | null) => void;
  readonly sign: string;
  /** Price and currency of the comparison. */
  readonly price: DecimalString | null;
  readonly currency: CurrencyCode;
  readonly figures: Figures;
  readonly style: RateStyle;
  /** Holds a sound way against the sheet. */
  readonly judge: (way: Way) => Judged;
  readonly onDone: (name: string, way: Way) => void;
  readonly onCancel: () => void;
}

/** A plan entered by hand. The fields are those its way declares; each is checked while one types. */
export function WayForm({
  row,
  draft,
  onDraft,
  sign,
  price,
  currency,
  figures,
  style,
  judge,
  onDone,
  onCancel,
}: Props) {
  const words = useWords();
  const { t } = words;
  const [kind, setKind] = useState<string>(draft?.kind ?? row?.way.kind ?? DEFINITIONS[1]?.kind ?? 'in-full');
  const definition = definitionOf(kind);
  const [name, setName] = useState(draft?.name ?? row?.name ?? '');
  const [typed, setTyped] = useState<Typed>(
    () => draft?.typed ?? (row ? typedOf(definition.fields, row.way.terms) : {}),
  );
  useEffect(() => {
    const now = { key: row?.key ?? null, kind, name, typed };
    onDraft(isBegun(now, row) ? now : null);
  });
  const [asked, setAsked] = useState(false);
  // Once open it stays so while one types or chooses another kind: nobody loses the field they are in.
  const [unfolded, setUnfolded] = useState(() =>
    Object.keys(typed).some((field) => !firstFields(definition).includes(field) && typed[field] !== ''),
  );
  const checked = checkTyped(definition, typed);
  const judged = checked.way && judge(checked.way);
  const refusals: readonly Refusal[] = judged?.refusal ? [judged.refusal] : checked.refusals;
  const first = firstFields(definition);
  const more = Object.keys(definition.fields).filter((field) => !first.includes(field));
  const placeOf = (field: string): ProblemPlace => ({
    field,
    kind: definition.fields[field] ?? null,
    terms: termsOf(definition.fields, typed).terms,
    value: readTyped(typed[field] ?? '') ?? '',
    price,
    currency,
  });
  const sentence = (field: string) => {
    const refusal = refusals.find((one) => one.field === field);
    // What is merely not there yet is no mistake before one asks to add it.
    if (!refusal || (refusal.problem === 'missing' && !asked)) return null;
    return problemSentence(words, refusal.problem, fieldName(words, field), placeOf(field));
  };
  const other = refusals.find(({ field }) => !Object.hasOwn(definition.fields, field));
  const input = (field: string) => (
    <FormField
      key={`${kind} ${field}`}
      label={fieldName(words, field)}
      field={definition.fields[field] ?? 'money'}
      value={typed[field] ?? ''}
      problem={sentence(field)}
      sign={sign}
      onInput={(value) => setTyped({ ...typed, [field]: value })}
    />
  );
  const onSubmit = (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (refusals.some(({ field }) => more.includes(field))) setUnfolded(true);
    if (checked.way && refusals.length === 0) onDone(name.trim(), checked.way);
  };

  return (
    <form class="card way-form" aria-labelledby="way-form-title" onSubmit={onSubmit} noValidate>
      <h2 id="way-form-title" tabIndex={-1}>
        {t(row ? 'form_edit' : 'form_add')}
      </h2>
      <div class="fields">
        <div class="field wide">
          <label for="way-kind">{t('form_kind')}</label>
          <select id="way-kind" value={kind} onChange={(event) => setKind(event.currentTarget.value)}>
            {DEFINITIONS.map((one) => (
              <option key={one.kind} value={one.kind}>
                {kindName(words, one.kind)}
              </option>
            ))}
          </select>
        </div>
        <TextField label={t('form_name')} value={name} words onInput={setName} />
        {first.map(input)}
      </div>
      {more.length > 0 && (
        <details
          class="more-fields"
          open={unfolded}
          onToggle={(event) => setUnfolded(event.currentTarget.open)}
        >
          <summary>{t('form_more')}</summary>
          <div class="fields">{more.map(input)}</div>
        </details>
      )}
      <output class="preview">
        {judged?.weighed ? (
          <WayPreview weighed={judged.weighed} figures={figures} style={style} />
        ) : (
          <p class="soft">{t('form_waiting')}</p>
        )}
      </output>
      {asked && refusals.length > 0 && (
        <p role="alert" class="problem">
          {other
            ? problemSentence(words, other.problem, t('form_this_plan'), placeOf(other.field))
            : t('form_refused')}
        </p>
      )}
      <p class="buttons">
        <button type="submit" class="main">
          {t(row ? 'form_save' : 'form_put_in')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('form_cancel')}
        </button>
      </p>
    </form>
  );
}
