import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import { messageGuards } from './message-guard';
import type { BackgroundType } from './message-guard';
import { senderOf } from './message-sender';
import type { Sender } from './message-sender';
import type { Answer, Argument, Result } from './messages';

type PageOnly =
  | 'reading-changed'
  | 'frame-said'
  | 'page-view'
  | 'place-chip'
  | 'start-correction'
  | 'teach'
  | 'make-watch'
  | 'page-watches';
type WebOnly = PageOnly | 'knowledge';
type WebSender = Extract<Sender, { tab: number }>;
type From<T extends BackgroundType> = T extends WebOnly ? WebSender : Sender;

/** What the background does for each message. The sender is the browser's word, the body has passed its schema. */
export type Listeners = {
  readonly [T in BackgroundType]: (body: Argument<T>[0], sender: From<T>) => Result<T> | Promise<Result<T>>;
};

const envelope = v.strictObject({ fenqi: v.string(), body: v.optional(v.unknown()) });

/**
 * Answers one message: refuses what is unknown, malformed, or not this sender's to ask. Never throws. A refusal
 * for good says "not accepted"; after any other the sender may try again.
 */
export async function answerMessage(
  listeners: Listeners,
  message: unknown,
  browserSender: Browser.runtime.MessageSender,
): Promise<Answer> {
  try {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success || !isType(parsed.output.fenqi))
      return refuse('This message is not accepted: there is none of its name.');
    const sender = senderOf(browserSender);
    return await answer(parsed.output.fenqi, listeners, parsed.output.body, sender);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

async function answer<T extends BackgroundType>(
  type: T,
  listeners: Pick<Listeners, T>,
  body: unknown,
  sender: Sender | null,
): Promise<Answer> {
  const guard = messageGuards[type];
  if (!maySend(type, sender)) return refuse(`A "${type}" from here is not accepted.`);
  const parsed = v.safeParse(guard.body, body);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return refuse(
      `"${type}" is not accepted: ${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`.slice(0, 300),
    );
  }
  return { ok: true, value: await listeners[type](parsed.output, sender) };
}

function maySend<T extends BackgroundType>(type: T, sender: Sender | null): sender is From<T> {
  return sender !== null && messageGuards[type].from.includes(sender.kind);
}

function isType(text: string): text is BackgroundType {
  return Object.hasOwn(messageGuards, text);
}

function refuse(error: string): Answer {
  return { ok: false, error };
}
