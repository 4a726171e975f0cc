import type { LookOrder } from '../../app/ports/watches';
import type { RecordedReading } from '../../core/history/record';
import type { LocalRule } from '../../core/reading/local/local-rule';
import { storeOf } from '../../core/reading/stores/store-of';
import type { Look } from '../../core/watch/look';
import { fetchPage } from './fetch-page';
import type { Parser, ReadPage } from './parse-job';

export interface FetchLookParts {
  readonly parse: Parser;
  /** What the user taught of a store. */
  readonly taught: (store: string) => Promise<readonly LocalRule[]>;
  /** The record of a look that was no visit. */
  readonly record: (read: ReadPage, at: string) => Promise<RecordedReading>;
}

/** Looks at a page by one request for it: what stands in its HTML, before any script ran. */
export async function fetchLook(
  { page: url, want, deadline }: LookOrder,
  { parse, taught, record }: FetchLookParts,
): Promise<Look> {
  const at = new Date().toISOString();
  const fetched = await fetchPage(url, deadline);
  if (fetched.kind !== 'page') return fetched;
  const { html } = fetched;
  if (want === 'text') return { kind: 'text', url, ...(await parse('main-text', { html })) };
  const none: readonly LocalRule[] = [];
  const local = await taught(storeOf(new URL(url).hostname)).catch(() => none);
  const read = await parse('read-page', { html, url, at, local });
  return { kind: 'seen', record: await record(read, at), url };
}
