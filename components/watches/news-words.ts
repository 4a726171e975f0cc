import type { Bound } from '@/lib/core/history/span';
import { storeName } from '@/lib/core/reading/name-of';
import type { News, NewsOfSeries } from '@/lib/core/watch/news';
import { providerLabel } from '../plans/provider-label';
import type { Words } from '../ui/create-words';
import { formatMoment } from '../ui/format-date';
import { formatMoney } from '../ui/format-money';
import { STOPPED } from './stopped-sentence';
import { termWords } from './term-words';

/** A notice in words, and where in the dashboard its evidence stands. */
export interface NewsWords {
  readonly title: string;
  readonly message: string;
  readonly hash: string;
}

const RETURNED = ['news_returned', 'news_returned_first'] as const;
const GONE = ['news_gone', 'news_gone_first'] as const;
/** So many lines a notice shows whole; browsers cut the rest. */
const MOST_LINES = 3;

/** Several news are one notice: a count, and a line for each. `now` is ISO 8601 in UTC. */
export function newsWords(news: readonly News[], words: Words, now: string): NewsWords {
  const each = news.map((one) => wordsOf(one, words, now));
  const [only, ...more] = each;
  if (only && more.length === 0) return only;
  const lines = each.map(({ title }) => title).slice(0, MOST_LINES);
  return { title: words.n('news_many', news.length), message: lines.join('\n'), hash: '#/watches' };
}

function wordsOf(news: News, words: Words, now: string): NewsWords {
  const { t, language } = words;
  switch (news.kind) {
    case 'check-stopped': {
      const message = `${t(STOPPED[news.why])} ${t('stopped_visits')}`;
      return { title: t('news_stopped_title', storeName(news.store, language)), message, hash: '#/watches' };
    }
    case 'reminder': {
      const title = t('news_reminder_title', storeName(news.store, language));
      return { title, message: t('news_reminder'), hash: '#/watches' };
    }
    case 'notice': {
      const name = news.store === null ? new URL(news.page).hostname : storeName(news.store, language);
      const lines = news.texts.map(({ text }) => text).slice(0, MOST_LINES);
      return { title: t('news_notice_title', name), message: lines.join('\n'), hash: '#/watches' };
    }
    case 'returned':
    case 'gone':
    case 'cheaper':
    case 'replaced':
    case 'terms': {
      const said = seriesWords(news, words, now);
      const message = news.item === null ? said.message : `${news.item} · ${said.message}`;
      return { title: said.title, message, hash: historyHash(news) };
    }
  }
}

function seriesWords(news: NewsOfSeries, words: Words, now: string): Pick<NewsWords, 'title' | 'message'> {
  const { t, language } = words;
  const store = storeName(news.store, language);
  const who =
    news.provider === null
      ? (news.label ?? t('news_any'))
      : providerLabel({ provider: news.provider, label: news.label ?? '' }, language);
  switch (news.kind) {
    case 'returned':
      return { title: t('news_returned_title', who, store), message: seen(RETURNED, news.when) };
    case 'gone': {
      const said = news.reason === null ? [] : [t('news_said', news.reason.text)];
      const message = [seen(GONE, news.when), ...said].join('\n');
      return { title: t('news_gone_title', who, store), message };
    }
    case 'cheaper': {
      const amounts = [formatMoney(news.amount, language), formatMoney(news.than, language)];
      const message = t(news.measure === 'price' ? 'news_price' : 'news_fee', ...amounts);
      return { title: t('news_cheaper_title', store), message };
    }
    case 'replaced': {
      const message = t('news_replaced', who, news.instead, formatMoment(news.when.by, language, now));
      return { title: t('news_replaced_title', who, store), message };
    }
    case 'terms': {
      const lines = news.changes.map((change) => termWords(change, words)).slice(0, MOST_LINES);
      return { title: t('news_terms_title', who, store), message: lines.join('\n') };
    }
  }

  function seen([since, first]: typeof RETURNED | typeof GONE, { after, by }: Bound): string {
    const at = formatMoment(by, language, now);
    return after === null ? t(first, at) : t(since, at, formatMoment(after, language, now));
  }
}

/** The series in the dashboard's history. */
function historyHash({ store, provider }: NewsOfSeries): string {
  const query = provider === null ? '' : `?provider=${encodeURIComponent(provider)}`;
  return `#/history/${encodeURIComponent(store)}${query}`;
}
