import { judge } from '../../core/reading/judge';
import type { Knowledge } from '../../core/reading/knowledge';
import type { LocalRule } from '../../core/reading/local/local-rule';
import { testLocalRule } from '../../core/reading/local/test-local-rule';
import { accountLabel } from '../dom/account-label';
import { giveAddress } from '../dom/address';
import { changeLog } from '../dom/changes';
import { pageGround } from '../dom/page-ground';
import { pageLanguages } from '../dom/page-languages';
import { takeSnapshot } from '../dom/snapshot';
import type { ReadPage } from './parse-job';

/** Where a parsed page is from, and what it is read by. `at`: when it was fetched, ISO 8601 in UTC. */
export interface ParsedPage {
  readonly url: string;
  readonly at: string;
  readonly local: readonly LocalRule[];
}

/** Reads a parsed page once, as the reader in a tab would, save that nothing is drawn and no script ran. */
export async function readParsed(
  top: Document,
  { url, at, local }: ParsedPage,
  knowledgeFor: (host: string, languages: readonly string[]) => Knowledge,
): Promise<ReadPage> {
  const address = new URL(url);
  giveAddress(top, address);
  const knowledge = knowledgeFor(address.hostname, pageLanguages(top).languages);
  const taught = local.filter((one) => testLocalRule(one, knowledge) === null).map(({ rule }) => rule);
  const known = { ...knowledge, rules: [...taught, ...knowledge.rules] };
  const snapshot = await takeSnapshot({
    top,
    ground: pageGround(top, known),
    changes: changeLog().take(),
    at,
    settled: () => true,
  });
  return { reading: judge(snapshot, known), account: accountLabel(top, knowledge.rules) };
}
