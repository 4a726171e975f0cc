import { productOf } from '../shop/shop-data.mjs';
import { termsOf, yuan } from './expected-offers';
import { expect, test } from './extension';
import { expectOffered, idsOf, plansExpected, plansRead } from './read-offers';

/** The shop's other pages, and the way from one to the next. */

const { priceFen } = productOf('x3-pro');

test('single-page: the reading follows the address without a reload', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/product/x3-pro?state=single-page`);
  expect((await viewOf(page)).reading.page.kind).toBe('product');
  await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
  await page.getByText('立即购买').click();
  await page.waitForURL('**/cashier?**');
  const { reading } = await viewOf(page, (view) => view.reading.offers.length > 2);
  expect(reading.page.url).toBe(`${shop.url}/cashier`);
  expectOffered(reading, ['huabei', 'baitiao', 'store', 'card:cmb']);
  expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
});

test('a product page offers the plans it names', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/product/x3-pro`);
  const { reading } = await viewOf(page);
  expect(reading).toMatchObject({ status: 'offered', because: null, page: { kind: 'product' } });
  expect(reading.item?.price).toEqual({ amount: yuan(priceFen), currency: 'CNY' });
  expect(idsOf(reading)).toEqual(['huabei', 'store']);
  expect(plansRead(reading, 'huabei')).toEqual(plansExpected(termsOf('huabei')).slice(-1));
  expect(plansRead(reading, 'store')).toEqual(plansExpected(termsOf('store')));
});

/** Absent without proof: the page has no place where an offer would stand, so its silence suspends nothing. */
const NO_PROOF = ['no-payment-area', 'not-a-store-page'];

test('a cart says nothing about paying later', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/cart?item=x3-pro`);
  const { reading } = await viewOf(page);
  expect(reading).toMatchObject({ status: 'absent', offers: [], page: { kind: 'cart' } });
  // A cart comes before the payment area, so its silence proves nothing.
  expect(NO_PROOF).toContain(reading.because);
});

test('teasers on the list are mentions, not offers', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/`);
  const { reading } = await viewOf(page);
  expect(reading).toMatchObject({ offers: [], page: { kind: 'listing' } });
  expect(NO_PROOF).toContain(reading.because);
  expect(reading.mentions.map(({ kind }) => kind)).toContain('teaser');
});

test('an article about installments offers none', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/help/installments`);
  const { reading } = await viewOf(page);
  expect(reading.offers).toEqual([]);
  expect(NO_PROOF).toContain(reading.because);
});
