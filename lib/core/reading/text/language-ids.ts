/** A language as far as a page tells that it speaks it, known without the language's phrases. */
export interface LanguageSign {
  readonly id: string;
  /** Country ends of host names whose shops speak it. */
  readonly ends?: string;
  /** A script of its own: characters that no other language of these writes. */
  readonly script?: RegExp;
  /** Of those in Latin letters: words of any shop that no other of these languages writes. */
  readonly words?: string;
}

/** Every language whose offers the product can read (`phrases/index.ts`; a test holds both together). */
export const LANGUAGE_SIGNS: readonly LanguageSign[] = [
  { id: 'en' },
  { id: 'ar', ends: 'ae sa eg kw bh om jo', script: /\p{Script=Arabic}{2}/u },
  { id: 'cs', ends: 'cz', words: 'košík|košíku|doprava|nebo|Kč' },
  { id: 'de', ends: 'de at ch', words: 'und|Warenkorb|zzgl|oder' },
  { id: 'es', ends: 'es mx ar cl co pe uy', words: 'carrito|envío|envíos|precio|hasta' },
  { id: 'fr', ends: 'fr be', words: 'panier|livraison|avec|vous' },
  { id: 'id', ends: 'id', words: 'keranjang|harga|cicilan|dengan' },
  { id: 'it', ends: 'it', words: 'carrello|spedizione|prezzo|della' },
  // Japanese writes Han as well; kana tell it from Chinese.
  { id: 'ja', ends: 'jp', script: /[\p{Script=Hiragana}\p{Script=Katakana}]{2}/u },
  { id: 'ko', ends: 'kr', script: /\p{Script=Hangul}/u },
  { id: 'nl', ends: 'nl', words: 'winkelwagen|winkelmand|het|een' },
  { id: 'pl', ends: 'pl', words: 'koszyk|koszyka|dostawa|oraz|zł' },
  { id: 'pt', ends: 'br pt', words: 'carrinho|frete|não|você' },
  { id: 'tr', ends: 'tr', words: 'sepet|sepete|ücretsiz|fiyat' },
  { id: 'zh', ends: 'cn tw hk mo', script: /\p{Script=Han}/u },
];

export const LANGUAGE_IDS: readonly string[] = LANGUAGE_SIGNS.map(({ id }) => id);
