import { useState } from 'preact/hooks';
import type { MessageKey } from '../ui/create-words';
import { useWords } from '../ui/words';
import { SnapshotChoice } from './snapshot-choice';
import type { Snapshot } from './snapshot-choice';
import { troubleSentences } from './trouble-sentence';
import type { Trouble } from './trouble-sentence';

export type TroubleChoice = 'again' | 'keep' | 'afresh' | 'from-file';

interface Props {
  readonly trouble: Trouble;
  /** New readings kept aside, and those there was no room for. */
  readonly held: { readonly readings: number; readonly dropped: number };
  /** Newest first; null until they were listed. */
  readonly snapshots: readonly Snapshot[] | null;
  /** A decision is being carried out; how many readings it has brought back. */
  readonly doing: { readonly done: number } | null;
  /** Why the last decision could not be carried out. */
  readonly failure: string | null;
  readonly now: string;
  readonly onChoose: (choice: TroubleChoice) => void;
  readonly onRestore: (snapshot: string) => void;
}

const TITLE = {
  empty: 'trouble_title_empty',
  shrunk: 'trouble_title_shrunk',
  another: 'trouble_title_another',
  unopenable: 'trouble_title_unopenable',
  newer: 'trouble_title_newer',
} as const satisfies Record<Trouble['verdict'], MessageKey>;

/** What can be done about each, beside bringing a snapshot back. */
const WAYS: Readonly<Record<Trouble['verdict'], readonly TroubleChoice[]>> = {
  empty: ['from-file', 'afresh', 'again'],
  unopenable: ['again', 'from-file', 'afresh'],
  another: ['keep', 'again'],
  shrunk: ['keep'],
  newer: ['again'],
};
const WORD = {
  again: 'trouble_again',
  keep: 'trouble_keep',
  afresh: 'trouble_afresh',
  'from-file': 'trouble_from_file',
} as const satisfies Record<TroubleChoice, MessageKey>;
const SURE = {
  afresh: 'trouble_afresh_sure',
  'from-file': 'trouble_from_file_sure',
} as const satisfies Partial<Record<TroubleChoice, MessageKey>>;

/** The history is not what it was: what is known, what waits, and what the user can decide. */
export function TroubleNotice(props: Props) {
  const { trouble, held, snapshots, doing, failure, now, onChoose, onRestore } = props;
  const words = useWords();
  const { t, n, language } = words;
  const [asked, ask] = useState<keyof typeof SURE | null>(null);
  const { verdict } = trouble;
  const gap = language === 'zh-CN' ? '' : ' ';
  const told = [
    ...troubleSentences(words, trouble, now),
    ...(verdict === 'newer' ? [] : [t(verdict === 'shrunk' ? 'trouble_goes_on' : 'trouble_waits')]),
    ...(held.readings > 0 ? [n('trouble_held', held.readings)] : []),
    ...(held.dropped > 0 ? [n('trouble_dropped', held.dropped)] : []),
  ];
  const choose = (choice: TroubleChoice) => () =>
    choice === 'afresh' || choice === 'from-file' ? ask(choice) : onChoose(choice);
  return (
    <section class="card trouble" role="alert" aria-labelledby="trouble-title">
      <h2 id="trouble-title">{t(TITLE[verdict])}</h2>
      <p>{told.join(gap)}</p>
      {failure !== null && <p>{t('trouble_failed', failure)}</p>}
      {doing && <output>{doing.done > 0 ? n('trouble_doing_count', doing.done) : t('trouble_doing')}</output>}
      {!doing && verdict !== 'newer' && snapshots !== null && (
        <SnapshotChoice snapshots={snapshots} now={now} onRestore={onRestore} />
      )}
      {!doing && asked === null && (
        <p class="buttons">
          {WAYS[verdict].map((way) => (
            <button key={way} type="button" onClick={choose(way)}>
              {t(WORD[way])}
            </button>
          ))}
        </p>
      )}
      {!doing && asked !== null && (
        <div class="sure">
          <p>{t(SURE[asked])}</p>
          <p class="buttons">
            <button type="button" onClick={() => onChoose(asked)}>
              {t('trouble_yes')}
            </button>
            <button type="button" onClick={() => ask(null)}>
              {t('trouble_no')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
