import { browser } from 'wxt/browser';
import { inTurn } from '../browser/in-turn';
import type { ParseJob, Parser } from './parse-job';

const ADDRESS = '/offscreen.html';
const turn = inTurn();

/** Chrome: parses in an offscreen document, opened for one job and closed after it. */
export const offscreenParser: Parser = (job, page) =>
  turn(async () => {
    await open();
    try {
      const answer: unknown = await browser.runtime.sendMessage({ parse: job, page });
      if (!isAnswer(answer)) throw new Error('The page that parses for the worker gave no answer.');
      if (!answer.ok) throw new Error(answer.error);
      return answer.value as never;
    } finally {
      await browser.offscreen.closeDocument().catch(() => undefined);
    }
  });

/** One that a killed worker left open serves as well. */
async function open(): Promise<void> {
  const there = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (there.length > 0) return;
  await browser.offscreen.createDocument({
    url: ADDRESS,
    reasons: ['DOM_PARSER'],
    justification: 'To read a page that was fetched for a watch, without opening it.',
  });
}

/** In the offscreen document: does what the worker asks. Content scripts are not answered. */
export function onParseJobs(parse: Parser): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (!isJob(message) || sender.id !== browser.runtime.id || sender.tab) return false;
    parse(message.parse, message.page)
      .then((value) => respond({ ok: true, value }))
      .catch((error: unknown) => respond({ ok: false, error: String(error) }));
    return true;
  });
}

function isJob(message: unknown): message is { readonly parse: ParseJob; readonly page: never } {
  return typeof message === 'object' && message !== null && 'parse' in message && 'page' in message;
}

type Answer = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: string };

function isAnswer(answer: unknown): answer is Answer {
  return typeof answer === 'object' && answer !== null && 'ok' in answer;
}
