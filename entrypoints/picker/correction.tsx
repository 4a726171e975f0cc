import { useRef, useState } from 'preact/hooks';
import { CorrectForm } from '@/components/correct/correct-form';
import { EMPTY_DRAFT } from '@/components/correct/draft';
import { SavedNote } from '@/components/correct/saved-note';
import { useWords } from '@/components/ui/words';
import type { PageKnowledge } from '@/lib/adapters/browser/messages';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { drawnText } from '@/lib/adapters/dom/element-text';
import type { Reading } from '@/lib/core/reading/reading';
import type { Host } from '../shared/make-host';
import { PickSheet } from './pick-sheet';
import { providerChoices } from './provider-choices';
import { usePreview } from './use-preview';

interface Props {
  readonly host: Host;
  /** What is read on the page now; null when it was not read. */
  readonly reading: Reading | null;
  /** What the page is read by, the user's own rules that hold here already included. */
  readonly knowledge: PageKnowledge;
  readonly onClose: () => void;
}

type Stage =
  | { readonly kind: 'form' | 'pointing' }
  | { readonly kind: 'saved'; readonly rule: string; readonly kept: boolean };

/** From "not right" to a rule kept: the form, pointing, what would be read, saving, and taking it back. */
export function Correction({ host, reading, knowledge, onClose }: Props) {
  const { language } = useWords();
  const [stage, setStage] = useState<Stage>({ kind: 'form' });
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const [element, setElement] = useState<Element | null>(null);
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const choices = useRef(providerChoices(reading, language, knowledge.rules));
  const { preview, teaching } = usePreview({ draft, element, reading, choices: choices.current, knowledge });

  const save = () => {
    if (!teaching) return;
    setBusy(true);
    sendMessage('teach', teaching)
      .then(
        ({ rule }) => setStage({ kind: 'saved', rule, kept: true }),
        (error: unknown) => setRefused(error instanceof Error ? error.message : String(error)),
      )
      .finally(() => setBusy(false));
  };
  const undo = (rule: string) => {
    sendMessage('change-rule', { rule, to: 'removed' }).then(
      () => setStage({ kind: 'saved', rule, kept: false }),
      onClose,
    );
  };
  const toRules = () => {
    sendMessage('open-page', { page: 'dashboard', hash: '#/rules' }).then(onClose, onClose);
  };

  if (stage.kind === 'pointing')
    return (
      <PickSheet
        host={host}
        from={element}
        onPick={(picked) => {
          setElement(picked);
          setStage({ kind: 'form' });
        }}
        onCancel={() => setStage({ kind: 'form' })}
      />
    );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <div role="presentation" class="corner" onKeyDown={onKeyDown}>
      {stage.kind === 'saved' ? (
        <SavedNote kept={stage.kept} onUndo={() => undo(stage.rule)} onRules={toRules} onClose={onClose} />
      ) : (
        <CorrectForm
          draft={draft}
          providers={choices.current}
          pointed={element && drawnText(element).slice(0, 160)}
          preview={refused === null ? preview : { good: false, text: refused }}
          busy={busy}
          onDraft={(next) => {
            setRefused(null);
            setDraft(next);
          }}
          onPoint={() => setStage({ kind: 'pointing' })}
          onSave={save}
          onCancel={onClose}
        />
      )}
    </div>
  );
}
