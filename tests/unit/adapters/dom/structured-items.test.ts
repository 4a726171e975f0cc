import { expect, test } from 'vitest';
import { readPage } from '../../pages/read-page';

const itemsOf = async (head: string, body = '', query = '') =>
  (
    await readPage(
      `<!doctype html><html><head>${head}</head><body>${body}</body></html>`,
      `https://shop.example/p/1${query}`,
    )
  ).snapshot.structured;
const ld = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`;

test.each<[string, object, object]>([
  [
    'a plain offer',
    { offers: { price: 98, priceCurrency: 'EUR', availability: 'https://schema.org/InStock' } },
    { price: '98', currency: 'EUR', inStock: true },
  ],
  [
    'an aggregate',
    { offers: { '@type': 'AggregateOffer', lowPrice: '98.50', priceCurrency: 'EUR' } },
    { price: '98.50' },
  ],
  [
    'a capital key and a decimal comma',
    { Offers: [{ price: '48,00', priceCurrency: 'EUR', availability: 'OutOfStock' }] },
    { price: '48.00', inStock: false },
  ],
  ['thousands by a point', { offers: { price: '1.299', priceCurrency: 'EUR' } }, { price: '1299' }],
  ['four decimals', { offers: { price: '149.0000', priceCurrency: 'USD' } }, { price: '149.00' }],
  [
    'a specification',
    {
      offers: {
        priceSpecification: [
          { price: 120, priceType: 'https://schema.org/ListPrice' },
          { price: 98, priceCurrency: 'BRL' },
        ],
      },
    },
    { price: '98', currency: 'BRL' },
  ],
  [
    'installments',
    {
      offers: {
        price: 120,
        priceCurrency: 'BRL',
        priceSpecification: [
          { priceComponentType: 'https://schema.org/Installment', billingDuration: 12, billingIncrement: 10 },
        ],
      },
    },
    { price: '120', installment: { count: 12, each: '10' } },
  ],
  ['what is inherited', { offers: { toString: 1 } }, { price: null }],
])('JSON-LD: %s', async (_, product, item) => {
  expect((await itemsOf(ld({ '@type': 'Product', name: 'Stool', ...product })))[0]).toMatchObject({
    source: 'json-ld',
    name: 'Stool',
    ...item,
  });
});

test('of a group the variant that the address names', async () => {
  const variant = (id: string, price: number) => ({
    '@type': 'Product',
    sku: id,
    offers: { price, priceCurrency: 'USD', url: `/p/1?variant=${id}` },
  });
  const group = ld({
    '@type': 'ProductGroup',
    name: 'Stool',
    hasVariant: [variant('7', 10), variant('8', 20)],
  });
  expect(await itemsOf(group, '', '?variant=8')).toMatchObject([{ id: '8', price: '20' }]);
});

test('of a product kept for scripts the chosen variant, in hundredths', async () => {
  const product = {
    title: 'Stool',
    variants: [
      { id: 7, price: 1999, available: true },
      { id: 8, price: 2999, available: false },
    ],
  };
  const script = `<script type="application/json" data-product-json>${JSON.stringify(product)}</script>`;
  const form = '<form action="/cart/add"><input name="id" value="7"></form>';
  expect(await itemsOf('', script + form)).toMatchObject([
    { source: 'variant', id: '7', price: '19.99', inStock: true },
  ]);
  expect(await itemsOf('', script + form, '?variant=8')).toMatchObject([{ price: '29.99', inStock: false }]);
  expect(await itemsOf('', script)).toEqual([]);
});

test('microdata and meta, in the order of trust', async () => {
  const items = await itemsOf(
    '<meta property="og:price:amount" content="48,00"><meta property="og:price:currency" content="USD">',
    '<div itemscope itemtype="https://schema.org/Product"><b itemprop="name">Stool</b><i itemprop="price" content="43.90"></i></div>',
  );
  expect(items.map(({ source, price, currency }) => [source, price, currency])).toEqual([
    ['microdata', '43.90', null],
    ['meta', '48.00', 'USD'],
  ]);
});
