import type { LocalRule } from '../../core/reading/local/local-rule';
import type { Reading } from '../../core/reading/reading';

/** What may be asked of a page's HTML; each is a message from the worker to the offscreen document. */
export interface ParseJobs {
  /** `at`: when it was fetched, ISO 8601 in UTC. `local`: what the user taught of the store. */
  'read-page': (page: {
    readonly html: string;
    readonly url: string;
    readonly at: string;
    readonly local: readonly LocalRule[];
  }) => Promise<ReadPage>;
  /** The main text, a line for each block; `lang` as the page declares it. */
  'main-text': (page: { readonly html: string }) => Promise<PageText>;
}

export interface ReadPage {
  readonly reading: Reading;
  /** The name of the signed-in account, where the page shows it. */
  readonly account: string | null;
}

export interface PageText {
  readonly text: string;
  readonly lang: string | null;
}

export type ParseJob = keyof ParseJobs;

/** Does one job, wherever a document can be parsed. */
export type Parser = <T extends ParseJob>(
  job: T,
  page: Parameters<ParseJobs[T]>[0],
) => Promise<Awaited<ReturnType<ParseJobs[T]>>>;
