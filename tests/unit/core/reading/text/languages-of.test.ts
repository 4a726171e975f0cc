import { describe, expect, test } from 'vitest';
import { languages } from '@/lib/core/reading/phrases';
import { LANGUAGE_IDS } from '@/lib/core/reading/text/language-ids';
import { languagesOf, languagesOfPart, type Spoken } from '@/lib/core/reading/text/languages-of';

const page: Spoken = { lang: null, host: 'shop.example', path: '/', sample: '' };

test('the signs are those of the languages the product reads, no more and no fewer', () => {
  expect(LANGUAGE_IDS.toSorted()).toEqual(languages.map(({ id }) => id).toSorted());
});

describe('a page speaks', () => {
  test.each<[why: string, told: Partial<Spoken>, ids: string]>([
    ['what it declares, and English', { lang: 'de-AT' }, 'de en'],
    ['the language of its country', { host: 'www.shop.com.br' }, 'en pt'],
    ['that of Saudi Arabia', { host: 'shop.sa', lang: 'en' }, 'ar en'],
    ['that of the first step of its path', { path: '/fr-ca/p/1' }, 'en fr'],
    ['no language for a path that only looks like one', { path: '/product/de' }, 'en'],
    ['what its script tells', { sample: '购物车 付款' }, 'en zh'],
    ['Japanese, not Chinese, where kana stand', { sample: 'カートに入れる 注文' }, 'en ja'],
    ['Arabic by its script', { sample: 'أضف إلى السلة' }, 'ar en'],
    ['what its words tell, where nothing else does', { sample: 'In den Warenkorb' }, 'de en'],
    ['several, where words of several stand', { sample: 'Carrito Warenkorb' }, 'de en es'],
    [
      'more than English where a template declared that',
      { lang: 'en', sample: 'do koszyka, koszyk' },
      'en pl',
    ],
    ['no other by a word inside another word', { sample: 'Sundries, understand, panierten' }, 'en'],
    ['English alone where nothing is told', { sample: 'Add to cart 12.50' }, 'en'],
    ['not by its words what it declares otherwise', { lang: 'fr', sample: 'Warenkorb' }, 'en fr'],
  ])('%s', (_, told, ids) => {
    expect(
      languagesOf({ ...page, ...told })
        .toSorted()
        .join(' '),
    ).toBe(ids);
  });
});

test('a part of a page with too few words to tell is read in all Latin languages', () => {
  expect(languagesOfPart({ ...page, sample: '6 Raten zu 20 €' })).toContain('de');
  expect(languagesOfPart({ ...page, lang: 'en', sample: '6 x $20' })).toEqual(['en']);
});
