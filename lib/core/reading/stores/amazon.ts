import type { Rule } from '../rules/rule';

/** Amazon. The instalment may bear the classes of the price itself, before or after it. */
export const amazonStore: Rule = {
  id: 'amazon.com',
  version: 2,
  names: { 'zh-CN': '亚马逊', en: 'Amazon' },
  basis: [
    { source: "public price trackers' test cases of Amazon pages", as: 'code' },
    { source: 'saved product pages of amazon.com and amazon.es', as: 'page' },
  ],
  where: {
    hosts: [
      'amazon.com',
      'amazon.ca',
      'amazon.com.mx',
      'amazon.com.br',
      'amazon.co.uk',
      'amazon.de',
      'amazon.fr',
      'amazon.it',
      'amazon.es',
      'amazon.nl',
      'amazon.se',
      'amazon.pl',
      'amazon.com.be',
      'amazon.com.tr',
      'amazon.in',
      'amazon.co.jp',
      'amazon.com.au',
      'amazon.sg',
      'amazon.ae',
      'amazon.sa',
      'amazon.eg',
    ],
    pages: [
      { kind: 'product', path: '/(?:dp|gp/product|gp/aw/d)/' },
      { kind: 'cart', path: '^/(?:gp/)?cart' },
      { kind: 'checkout', path: '^/(?:gp/buy|checkout)' },
      { kind: 'listing', path: '^/(?:s|b)(?:/|$)' },
    ],
  },
  item: {
    name: ['#productTitle'],
    price: [
      { selector: '#corePriceDisplay_desktop_feature_div .priceToPay, #corePrice_feature_div .priceToPay' },
    ],
  },
  area: ['#add-to-cart-button', '#buy-now-button'],
  slots: [
    { id: 'price-block', kinds: ['product'], box: '#price-block-message', provider: { id: 'amazon' } },
    // Every page carries this place, nearly always empty.
    {
      id: 'installments',
      kinds: ['product'],
      box: '#installmentPayment_feature_div',
      provider: { id: 'amazon' },
    },
    { id: 'emi', kinds: ['product'], box: '#inemi_feature_div', provider: { id: 'amazon' } },
  ],
  check: ['amazon.com/product', 'amazon.com/product-emi', 'amazon.com/product-own-place'],
};
