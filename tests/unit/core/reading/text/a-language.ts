import type { Language } from '@/lib/core/reading/text/language';

/** A language that says nothing but what a test gives it. */
export function aLanguage(part: Partial<Language> = {}): Language {
  return {
    id: 'xx',
    script: 'latin',
    hint: 'pay',
    unnamed: 'store',
    from: 'from|only',
    plan: { sentences: [] },
    cost: { free: 'free' },
    limits: [],
    talk: { installments: 'parts' },
    messages: [],
    unavailable: 'not now',
    page: {
      buy: 'buy',
      pay: 'pay',
      cart: 'cart',
      total: 'total',
      soldOut: 'gone',
      loading: 'wait',
      login: 'enter',
    },
    ...part,
  };
}
