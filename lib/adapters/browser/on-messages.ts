import { browser } from 'wxt/browser';
import { answerMessage } from './answer-message';
import type { Listeners } from './answer-message';

/** Background: answers every message. Call it at the worker's top level, or the message that woke it is lost. */
export function onMessages(listeners: Listeners): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    void answerMessage(listeners, message, sender).then(respond);
    // The answer comes later; without this the channel closes now.
    return true;
  });
}
