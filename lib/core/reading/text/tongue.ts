import type { MoneyContext } from '../../money/scan';
import type { Knowledge } from '../knowledge';
import { brandsOf, type Brands } from '../offers/find-provider';
import { compiled, type Compiled, type WordGroup } from './compiled';
import type { Language } from './language';
import { pageWordsOf, type PageWords } from './page-words';
import { parsePlans, type FoundPlan } from './parse-plan';

/**
 * How this page speaks: its languages, its own first, whom it may name, and what its bare amounts are. Remembers what
 * it parsed.
 */
export interface Tongue {
  readonly money: MoneyContext;
  readonly languages: readonly Compiled[];
  readonly page: PageWords;
  readonly brands: Brands;
  /** Every plan the text states, in order. Text must be normalised (`normaliseText`). */
  readonly plans: (text: string) => readonly FoundPlan[];
  /** Whether any of the languages' words of this kind stand in the text. */
  readonly says: (text: string, group: WordGroup) => boolean;
}

/** Text is read in at most so many ways at once. */
const MOST_REMEMBERED = 4_000;

export function tongueOf({ languages, rules }: Knowledge, lang: string | null, money: MoneyContext): Tongue {
  const own = (lang ?? '').toLowerCase().split(/[-_]/)[0];
  // The page's own language first, then English, which widgets fall back to.
  const rank = ({ id }: Language) => (id === own ? 0 : id === 'en' ? 1 : 2);
  const ordered = languages.toSorted((a, b) => rank(a) - rank(b)).map(compiled);
  const remembered = new Map<string, readonly FoundPlan[]>();
  const said = new Map<WordGroup, Map<string, boolean>>();
  return {
    money,
    languages: ordered,
    page: pageWordsOf(languages),
    brands: brandsOf(rules),
    plans: (text) => {
      const known = remembered.get(text);
      if (known) return known;
      const spoken = ordered.filter(({ hint }) => hint.test(text));
      const found = spoken.length === 0 ? [] : parsePlans(text, spoken, money);
      if (remembered.size < MOST_REMEMBERED) remembered.set(text, found);
      return found;
    },
    says: (text, group) => {
      const known = said.get(group)?.get(text);
      if (known !== undefined) return known;
      const answer = ordered.some((language) => {
        const words = language.words(group);
        const found = words.test(text);
        // A global expression goes on where it stopped, also for whoever asks it next.
        words.lastIndex = 0;
        return found;
      });
      const answers = said.get(group) ?? new Map<string, boolean>();
      if (answers.size < MOST_REMEMBERED) said.set(group, answers.set(text, answer));
      return answer;
    },
  };
}
