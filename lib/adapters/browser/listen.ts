import { browser } from 'wxt/browser';
import type { Argument, Envelope, MessageType, Result } from './messages';

/** Answers one type of message in a page. Returns how to stop. The worker has its own, stricter door. */
export function onMessage<T extends MessageType>(
  type: T,
  handle: (body: Argument<T>[0]) => Result<T>,
): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (isOf(type, message)) reply({ ok: true, value: handle(message.body) });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isOf<T extends MessageType>(
  type: T,
  message: unknown,
): message is Envelope<T> & { readonly body: Argument<T>[0] } {
  return typeof message === 'object' && message !== null && 'fenqi' in message && message.fenqi === type;
}
