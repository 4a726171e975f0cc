import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from './create-words';

const WordsContext = createContext<Words | null>(null);

/** Gives every component below it its words. A new value (another language) redraws them all. */
export const WordsProvider = WordsContext.Provider;

/** The words of the surface a component is drawn in. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('This part was drawn outside WordsProvider. Wrap the surface in one.');
  return words;
}
