import { useEffect, useState } from 'preact/hooks';
import type { Preview } from '@/components/correct/correct-form';
import { readDraft } from '@/components/correct/draft';
import type { Draft } from '@/components/correct/draft';
import { failureSentence } from '@/components/correct/failure-sentence';
import { previewSentence } from '@/components/correct/preview-sentence';
import { useWords } from '@/components/ui/words';
import type { PageKnowledge } from '@/lib/adapters/browser/messages';
import { draftTeaching } from '@/lib/adapters/dom/draft-teaching';
import type { Drafted } from '@/lib/adapters/dom/draft-teaching';
import type { TaughtOn } from '@/lib/core/reading/local/local-rule';
import { brandsOf } from '@/lib/core/reading/offers/find-provider';
import type { TeachingDraft } from '@/lib/core/reading/local/teaching-draft';
import type { Reading } from '@/lib/core/reading/reading';
import type { Choices } from './provider-choices';

interface Asked {
  readonly draft: Draft;
  readonly element: Element | null;
  readonly reading: Reading | null;
  readonly choices: Choices;
  /** What the page is read by, the user's own rules that hold already included. */
  readonly knowledge: PageKnowledge;
}

/** What the page would read with the rule in the making, and the teaching to send; null until it can be said. */
export function usePreview({ draft, element, reading, choices, knowledge }: Asked): {
  readonly preview: Preview | null;
  readonly teaching: TeachingDraft | null;
} {
  const words = useWords();
  const [shown, setShown] = useState<{ preview: Preview | null; teaching: TeachingDraft | null }>(NOTHING);
  useEffect(() => {
    let current = true;
    const show = (preview: Preview | null, teaching: TeachingDraft | null = null) =>
      current && setShown({ preview, teaching });
    const told = (drafted: Drafted | null) => {
      if (!drafted) show({ good: false, text: words.t('correct_not_found') });
      else if (drafted.failure) show({ good: false, text: failureSentence(words, drafted.failure) });
      else show({ good: true, text: previewSentence(words, drafted.reading) }, drafted.draft);
    };
    const read = readDraft(
      draft,
      (id) => choices.find(([one]) => one === id)?.[1] ?? words.t('correct_store'),
      brandsOf(knowledge.rules),
    );
    if (draft.claim === null) show(null);
    else if (read.kind === 'problem') show({ good: false, text: words.t(read.problem) });
    else if (!element?.isConnected) show({ good: false, text: words.t('correct_need_element') });
    else
      void draftTeaching(element, read.taught, pageOf(reading), knowledge)
        .catch(() => null)
        .then(told);
    return () => {
      current = false;
    };
  }, [draft, element, reading, choices, knowledge, words]);
  return shown;
}

const NOTHING = { preview: null, teaching: null };

function pageOf(reading: Reading | null): TaughtOn {
  return {
    url: `${location.origin}${location.pathname}`,
    kind: reading?.page.kind ?? 'other',
    lang: reading?.page.locale ?? null,
    price: reading?.item?.price ?? null,
  };
}
