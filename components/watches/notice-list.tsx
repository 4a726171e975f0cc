import { useState } from 'preact/hooks';
import { storeName } from '@/lib/core/reading/name-of';
import type { Check } from '@/lib/core/watch/check';
import type { NoticeText } from '@/lib/core/watch/news';
import type { NoticeWatch } from '@/lib/core/watch/watch';
import type { WatchProblem } from '@/lib/core/watch/watch-problem';
import { Choice } from '../ui/choice';
import { formatMoment } from '../ui/format-date';
import { SwitchRow } from '../ui/switch-row';
import { useWords } from '../ui/words';
import { CheckFacts } from './check-facts';
import { PROBLEM } from './problem-words';
import { PageField } from './watch-form';

/** Older words of a page are shown on request. */
const SHOWN = 3;

interface Props {
  readonly notices: readonly NoticeWatch[];
  readonly checks: readonly Check[];
  /** Latest first. */
  readonly texts: readonly NoticeText[];
  readonly stores: readonly string[];
  readonly now: string;
  readonly refused: WatchProblem | null;
  /** Called straight from the click. */
  readonly onAdd: (url: string, store: string | null) => void;
  readonly onSwitch: (id: string, on: boolean) => void;
  readonly onRemove: (id: string) => void;
  readonly onResume: (page: string) => void;
  readonly onAllow: (page: string) => void;
}

/** Official pages that are followed, what they said about installments and when; and how to add one. */
export function NoticeList(props: Props) {
  const { notices, checks, texts, stores, now, refused, onAdd, onSwitch, onRemove, onResume, onAllow } =
    props;
  const { t, language } = useWords();
  const [url, setUrl] = useState('');
  const [store, setStore] = useState('');
  return (
    <section class="card">
      <h2>{t('notices_title')}</h2>
      <p class="soft small">{t('notices_what')}</p>
      <ul class="plain notices">
        {notices.map((notice) => (
          <li key={notice.id} class={notice.off ? 'off' : ''}>
            <h3>{notice.store ? storeName(notice.store, language) : new URL(notice.url).hostname}</h3>
            <dl>
              <dt class="hidden">{t('watch_how')}</dt>
              <CheckFacts
                page={notice.url}
                check={checks.find(({ page }) => page === notice.url) ?? null}
                off={notice.off}
                now={now}
                onResume={onResume}
                onAllow={onAllow}
              />
            </dl>
            <Said texts={texts.filter(({ of }) => of === notice.id)} now={now} />
            <div class="watch-does">
              <SwitchRow label={t('watch_on')} on={!notice.off} onChange={(on) => onSwitch(notice.id, on)} />
              <button
                type="button"
                aria-label={`${t('watch_remove')}: ${notice.url}`}
                onClick={() => onRemove(notice.id)}
              >
                {t('watch_remove')}
              </button>
            </div>
          </li>
        ))}
      </ul>
      <form
        class="notice-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (url.trim()) onAdd(url.trim(), store || null);
        }}
      >
        <PageField value={url} onInput={setUrl} />
        <Choice
          label={t('filter_store')}
          value={store}
          options={[
            ['', t('notice_no_store')],
            ...stores.map((one) => [one, storeName(one, language)] as const),
          ]}
          onChange={setStore}
        />
        <button type="submit">{t('notice_add')}</button>
      </form>
      {refused && (
        <p class="problem" role="alert">
          {t(PROBLEM[refused])}
        </p>
      )}
    </section>
  );
}

/** What a page said, each with the looks it came between. */
function Said({ texts, now }: { readonly texts: readonly NoticeText[]; readonly now: string }) {
  const { t, n, language } = useWords();
  const [all, setAll] = useState(false);
  const moment = (iso: string) => formatMoment(iso, language, now);
  if (texts.length === 0) return <p class="small soft">{t('notice_said_nothing')}</p>;
  return (
    <>
      <ul class="notice-said">
        {texts.slice(0, all ? undefined : SHOWN).map((one) => (
          <li key={one.hash}>
            <q>{one.text}</q>
            <small>
              {t('notice_said_between', moment(one.after), moment(one.at))}
              {one.endsAt && ` · ${t('announced_end', moment(one.endsAt))}`}
            </small>
          </li>
        ))}
      </ul>
      {!all && texts.length > SHOWN && (
        <button type="button" class="quiet" onClick={() => setAll(true)}>
          {n('notice_more', texts.length - SHOWN)}
        </button>
      )}
    </>
  );
}
