import type { Provider } from './providers/provider';
import { providers } from './providers';

/** A provider named in text, with where. */
export interface NamedProvider {
  readonly id: string;
  /** The words the page used. */
  readonly label: string;
  readonly start: number;
}

const words = providers
  .flatMap((provider) => provider.words.map((word) => ({ word, provider })))
  .toSorted((a, b) => b.word.length - a.word.length);

/** Literal words of all providers, longest first, for the gate and for matching. */
export const PROVIDER_WORDS: readonly string[] = words.map(({ word }) => word);

const byWord = new Map(words.map(({ word, provider }) => [word, provider]));
const byCode = new Map<string, Provider>(
  providers.flatMap((provider) => provider.codes.map((code) => [code, provider] as const)),
);
const WORD = new RegExp(PROVIDER_WORDS.join('|'), 'g');

/** Providers named in text, in order, each once. "招商银行信用卡分期" is the bank, not `card` besides. */
export function providersIn(text: string): NamedProvider[] {
  const found = new Map<string, NamedProvider>();
  for (const match of text.matchAll(WORD)) {
    const provider = byWord.get(match[0]);
    if (provider && !found.has(provider.id)) {
      found.set(provider.id, { id: provider.id, label: match[0], start: match.index });
    }
  }
  const bank = [...found.keys()].some((id) => id.startsWith('card:'));
  return [...found.values()].filter(({ id }) => id !== 'card' || !bank).toSorted((a, b) => a.start - b.start);
}

/** The provider whose code is among an element's tokens; null when none is, or two disagree. */
export function providerOfCodes(codes: readonly string[]): Provider | null {
  const found = new Set(codes.flatMap((code) => byCode.get(code) ?? []));
  const [only] = found;
  return found.size === 1 && only ? only : null;
}
