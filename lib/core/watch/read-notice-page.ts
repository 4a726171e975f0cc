import type { Knowledge } from '../reading/knowledge';
import { noticeClass } from '../reading/page/find-notices';
import { announcedEnd } from '../reading/text/announced-end';
import { languagesOf } from '../reading/text/languages-of';
import { snippet } from '../reading/text/text';
import { tongueOf } from '../reading/text/tongue';
import type { Tongue } from '../reading/text/tongue';
import type { NoticeMemory, NoticeText } from './news';
import { sentenceHash } from './sentence-hash';
import { sentencesOf } from './sentences';

const MOST_HASHES = 4_000;
/** More new sentences at one look are another page, not news; the first of them are kept. */
const MOST_TEXTS = 20;
const LONGEST_TEXT = 300;

export interface NoticePage {
  /** Id of the notice watch. */
  readonly of: string;
  readonly url: string;
  /** Drawn text; blocks parted by line breaks. */
  readonly text: string;
  readonly lang: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/**
 * What a look at an official page brings: its sentences, and the new ones among them that speak of installments, by
 * name, by brand, or as a word on the paying service. The first look is the beginning. A sentence that merely stands
 * elsewhere, or comes back, is not new.
 */
export function readNoticePage(
  page: NoticePage,
  memory: NoticeMemory | null,
  { languages, rules }: Knowledge,
): { readonly memory: NoticeMemory; readonly texts: readonly NoticeText[] } {
  const sentences = sentencesOf(page.text).map((text) => ({ text, hash: sentenceHash(text.toLowerCase()) }));
  const known = new Set(memory?.hashes);
  const fresh = memory === null ? [] : sentences.filter(({ hash }) => !known.has(hash));
  const here = new Set(sentences.map(({ hash }) => hash));
  const hashes = [...[...known].filter((hash) => !here.has(hash)), ...here].slice(-MOST_HASHES);
  const { hostname, pathname } = new URL(page.url);
  const spoken = languagesOf({
    lang: page.lang,
    host: hostname,
    path: pathname,
    sample: page.text.slice(0, 4_000),
  });
  const own = languages.filter(({ id }) => spoken.includes(id));
  const tongue = tongueOf({ languages: own, rules }, page.lang, {});
  const texts = fresh
    .filter(({ text }) => speaksOfInstallments(text, tongue))
    .slice(0, MOST_TEXTS)
    .map(({ text, hash }): NoticeText => ({
      of: page.of,
      hash,
      at: page.at,
      after: memory?.looked ?? page.at,
      url: page.url,
      text: snippet(text, LONGEST_TEXT),
      class: noticeClass(text, tongue),
      endsAt: announcedEnd(text, page.at),
    }));
  return { memory: { of: page.of, looked: page.at, hashes }, texts };
}

function speaksOfInstallments(text: string, tongue: Tongue): boolean {
  return (
    tongue.says(text, 'installments') ||
    tongue.brands.named(text).length > 0 ||
    noticeClass(text, tongue) === 'maintenance'
  );
}
