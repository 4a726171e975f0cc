import { useState } from 'preact/hooks';
import { fileProblemSentence } from '@/components/rules/file-problem-sentence';
import { ImportPreview } from '@/components/rules/import-preview';
import { LocalRules } from '@/components/rules/local-rules';
import { useWords } from '@/components/ui/words';
import { sendMessage } from '@/lib/adapters/browser/messages';
import { readRuleFile } from '@/lib/adapters/browser/read-rule-file';
import type { KeptRule } from '@/lib/adapters/database/rule-queries';
import type { RuleCount } from '@/lib/core/history/rule-count';
import { TAUGHT_SLOT } from '@/lib/core/reading/local/local-rule';
import { mergeRules, ruleFile } from '@/lib/core/reading/local/rule-file';
import type { Merge } from '@/lib/core/reading/local/rule-file';

interface Props {
  readonly kept: readonly KeptRule[];
  readonly counts: readonly RuleCount[];
  readonly now: string;
}

/** The user's own rules: removing and bringing back, taking out as a file and in from one. */
export function OwnRules({ kept, counts, now }: Props) {
  const words = useWords();
  const { t, n } = words;
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<string | null>(null);
  const [merge, setMerge] = useState<Merge | null>(null);
  const fired = (id: string) => {
    const count = counts.find(({ rule }) => rule === `${id}/${TAUGHT_SLOT}`);
    return count ? count.offer + count.disabled : 0;
  };
  const change = async (rule: string, to: 'removed' | 'back') => {
    await sendMessage('change-rule', { rule, to });
    setRemoved(to === 'removed' ? rule : null);
    setSaid(t(to === 'removed' ? 'local_removed' : 'local_back'));
  };
  const failed = () => setSaid(t('ask_failed'));
  const look = async (file: File) => {
    setRemoved(null);
    const read = readRuleFile(await file.text(), parses);
    if (read.kind === 'problem') {
      setMerge(null);
      return setSaid(fileProblemSentence(words, read.problem));
    }
    setSaid('');
    return setMerge(
      mergeRules(
        kept.map(({ local }) => local),
        read.rules,
      ),
    );
  };
  const take = async ({ added, replaced }: Merge) => {
    const { taken } = await sendMessage('take-in-rules', { rules: [...added, ...replaced] });
    setMerge(null);
    setSaid(n('import_taken', taken));
  };
  return (
    <LocalRules
      entries={kept.map(({ local, fit }) => ({ local, fit, fired: fired(local.rule.id) }))}
      now={now}
      said={said}
      undo={removed === null ? null : () => void change(removed, 'back').catch(failed)}
      onRemove={(rule) => void change(rule, 'removed').catch(failed)}
      onExport={() => save(ruleFile(kept.map(({ local }) => local)), now)}
      onFile={(file) => void look(file).catch(failed)}
    >
      {merge && (
        <ImportPreview
          merge={merge}
          onTake={() => void take(merge).catch(failed)}
          onCancel={() => setMerge(null)}
        />
      )}
    </LocalRules>
  );
}

function parses(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** Hands a file to the browser's own downloads. */
function save(text: string, now: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = `fenqi-radar-rules-${now.slice(0, 10)}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
