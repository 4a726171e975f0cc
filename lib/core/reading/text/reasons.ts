import { MESSAGES, UNAVAILABLE_WORDS } from '../phrases/messages';
import type { MessageClass, Offer } from '../reading';
import { snippet } from './text';

/** The class of a store's message, most exact first; null when the text gives no reason. */
export function messageClass(text: string): MessageClass | null {
  const known = MESSAGES.find(({ words }) => words.test(text));
  if (known) return known.class;
  return UNAVAILABLE_WORDS.test(text) ? 'silent' : null;
}

/**
 * Why a method cannot be used, from its own row: a grey control, or words that say so. A condition on the amount
 * ("满300元可用") closes nothing by itself. Returns undefined when the method can be used.
 */
export function disabledReason(text: string, greyed: boolean): Offer['reason'] | undefined {
  const kind = messageClass(text);
  // Of a row's parts the one that gives the reason is the store's word on it.
  const words =
    kind === null ? '' : snippet(text.split('|').find((part) => messageClass(part) === kind) ?? text);
  if (greyed) return kind === null ? { class: 'silent', text: '' } : { class: kind, text: words };
  if (kind === null) return undefined;
  if (kind === 'amount' && !/不支持|不足|未满|低于|超过|超出|不可/.test(text)) return undefined;
  return { class: kind, text: words };
}
