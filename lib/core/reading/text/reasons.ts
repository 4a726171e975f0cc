import type { MessageClass, Offer } from '../reading';
import { snippet } from './text';
import type { Tongue } from './tongue';

/** The class of a store's message, most exact first; null when the text gives no reason. */
export function messageClass(text: string, tongue: Tongue): MessageClass | null {
  for (const { message, messages } of tongue.languages) {
    if (!matches(message(), text)) continue;
    const known = messages().find(({ words }) => matches(words, text));
    if (known) return known.class;
  }
  return tongue.says(text, 'unavailable') ? 'silent' : null;
}

/** A condition on the amount closes a method only when it is worded as a refusal. */
const REFUSES = /不支持|不足|未满|低于|超过|超出|不可|below|under|above|over|exceed|too (?:low|high)|not /i;

/**
 * Why a method cannot be used, from its own row: a grey control, or words that say so. A condition on the amount
 * ("满300元可用") closes nothing by itself. Returns undefined when the method can be used.
 */
export function disabledReason(text: string, greyed: boolean, tongue: Tongue): Offer['reason'] | undefined {
  const kind = messageClass(text, tongue);
  // Of a row's parts the one that gives the reason is the store's word on it.
  const words =
    kind === null ? '' : snippet(text.split('|').find((part) => messageClass(part, tongue) === kind) ?? text);
  if (greyed) return kind === null ? { class: 'silent', text: '' } : { class: kind, text: words };
  if (kind === null) return undefined;
  if (kind === 'amount' && !REFUSES.test(text) && !tongue.says(text, 'refuses')) return undefined;
  return { class: kind, text: words };
}

function matches(words: RegExp, text: string): boolean {
  words.lastIndex = 0;
  return words.test(text);
}
