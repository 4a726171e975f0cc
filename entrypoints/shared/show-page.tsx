import { render } from 'preact';
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { createWords } from '@/components/ui/create-words';
import type { MessageKey, Tongue } from '@/components/ui/create-words';
import { WordsProvider } from '@/components/ui/words';
import { catalogueOf, currentLanguage, watchLanguage } from '@/lib/adapters/browser/i18n';
import { askGuard } from '@/lib/adapters/browser/ask-guard';
import { theme } from '@/lib/adapters/browser/settings';
import { openThrough } from '@/lib/adapters/database/connection';
import { useStored } from './use-stored';

openThrough(askGuard);

interface Props {
  readonly title: MessageKey;
  readonly children: ComponentChildren;
}

/** Draws a page of the extension in the chosen language and colours, and again when either is changed. */
export function showPage(props: Props): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element "app" to draw into. Put one into its index.html.');
  render(<Page {...props} />, root);
}

function Page({ title, children }: Props) {
  const [tongue, setTongue] = useState<Tongue | null>(null);
  const [colours] = useStored(theme);
  useEffect(() => {
    void currentLanguage().then(setTongue);
    return watchLanguage(setTongue);
  }, []);
  useEffect(() => {
    document.documentElement.style.colorScheme =
      colours === null || colours === 'system' ? 'light dark' : colours;
  }, [colours]);
  const words = useMemo(() => tongue && createWords(tongue, catalogueOf(tongue)), [tongue]);
  useEffect(() => {
    if (!words) return;
    document.documentElement.lang = words.language;
    document.title = `${words.t(title)} · ${words.t('extensionName')}`;
  }, [words, title]);
  return words ? <WordsProvider value={words}>{children}</WordsProvider> : null;
}
