import { browser } from 'wxt/browser';
import type { Envelope, MessageTable, MessageType } from './messages';

/** Answers one type of message in a page. Returns how to stop. The worker has its own, stricter door. */
export function onMessage<T extends MessageType>(type: T, handle: MessageTable[T]): () => void {
  const listener = (message: unknown, _sender: unknown, reply: (answer: unknown) => void): boolean => {
    if (!isEnvelope(message) || message.fenqi !== type) return false;
    const call = handle as (body: unknown) => unknown;
    reply({ ok: true, value: call(message.body) });
    return false;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'fenqi' in message;
}
