import { normaliseText } from '../reading/text/text';

const MOST_SENTENCES = 2_000;
const LONGEST = 2_000;

/** Ends of sentences; a full stop ends one only before a blank, so that "1.5" and "mi.com" stay whole. */
const END = /(?<=[。！？；!?])|(?<=\.) /u;

/** The sentences of a page's text, normalised, each once and in order. Blocks are parted by line breaks or "|". */
export function sentencesOf(text: string): readonly string[] {
  const found = new Set<string>();
  for (const block of text.split(/[\n|]/)) {
    for (const part of normaliseText(block.slice(0, LONGEST)).split(END)) {
      const sentence = part.trim();
      // Single words are menus; what they would say stands in a sentence as well.
      if (sentence.length >= 4) found.add(sentence);
      if (found.size >= MOST_SENTENCES) return [...found];
    }
  }
  return [...found];
}
