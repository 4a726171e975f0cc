import type { Page } from '@playwright/test';
import type { TabView } from '@/lib/app/ports';
import type { Offer, Reading } from '@/lib/core/reading/reading';
import { maintenanceWindow, productOf, providers } from '../shop/shop-data.mjs';
import { expectedPlans, termsOf, yuan } from './expected-offers';
import { expect, test } from './extension';
import { expectOffered, expectPlans, idsOf, offerOf } from './read-offers';

/** What each state of the shop promises, and what must therefore be read at its cashier. */

const { priceFen } = productOf('x3-pro');
const ALL = ['huabei', 'baitiao', 'store', 'card:cmb'];
type ViewOf = (page: Page, accept?: (view: TabView) => boolean) => Promise<TabView>;

test('everything-offered: four providers with all their plans', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'everything-offered');
  expect(reading).toMatchObject({ status: 'offered', because: null, page: { kind: 'checkout' } });
  expectOffered(reading, ALL);
});

test('everything-offered: the amount to pay, and the other ways to pay it', async ({
  page,
  shop,
  viewOf,
}) => {
  const reading = await cashier(page, shop.url, viewOf, 'everything-offered');
  expect(reading.item?.price).toEqual({ amount: yuan(priceFen), currency: 'CNY' });
  expect(reading.methods.toSorted()).toEqual(['alipay', 'unionpay', 'wechat-pay']);
});

test('everything-offered: fees, rates with their base, and unequal first payments', async ({
  page,
  shop,
  viewOf,
}) => {
  const reading = await cashier(page, shop.url, viewOf, 'everything-offered');
  for (const provider of ['huabei', 'baitiao', 'card:cmb'])
    expect(termsRead(offerOf(reading, provider)), provider).toEqual(
      expectedPlans(termsOf(provider), priceFen).map(({ count, feePerPeriod, rate, first }) => ({
        count,
        feePerPeriod,
        rate,
        first,
      })),
    );
});

test('everything-offered: who lends', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'everything-offered');
  for (const { id, lender } of providers) expect(offerOf(reading, id).lender, id).toBe(lender);
});

test('everything-offered: the cost the page declares', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'everything-offered');
  expect(reading.disclosure?.text).toContain('综合融资成本');
});

test('provider-greyed: 白条 is disabled in its own words, the others stay', async ({
  page,
  shop,
  viewOf,
}) => {
  const reading = await cashier(page, shop.url, viewOf, 'provider-greyed');
  expect(reading).toMatchObject({ status: 'offered', because: null });
  expect(offerOf(reading, 'baitiao')).toMatchObject({
    status: 'disabled',
    plans: [],
    reason: { class: 'limit', text: expect.stringContaining('您的白条额度不足以支付该订单') },
  });
  expect(idsOf(reading)).toEqual(ALL.toSorted());
  expectPlans(reading, ['huabei', 'store', 'card:cmb']);
});

test('provider-gone: 花呗 is not there, and nothing says so', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'provider-gone');
  expect(reading.status).toBe('offered');
  expectOffered(reading, ['baitiao', 'store', 'card:cmb']);
  expect(reading.notices).toEqual([]);
});

test('all-gone: the payment area was seen, so absent', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'all-gone');
  expect(reading).toMatchObject({ status: 'absent', because: 'not-listed', offers: [] });
});

test('maintenance: disabled, with the end the notice names', async ({ page, shop, viewOf }) => {
  const before = maintenanceWindow(Date.now()).endsAt;
  const reading = await cashier(page, shop.url, viewOf, 'maintenance');
  expect(reading).toMatchObject({ status: 'disabled', because: null });
  expect(idsOf(reading)).toEqual(ALL.toSorted());
  for (const offer of reading.offers)
    expect(offer).toMatchObject({ status: 'disabled', plans: [], reason: { class: 'maintenance' } });
  const notice = reading.notices.find((one) => one.class === 'maintenance' && one.endsAt !== null);
  const ends = notice ? Date.parse(notice.endsAt ?? '') : Number.NaN;
  expect([Date.parse(before), Date.parse(maintenanceWindow(Date.now()).endsAt)]).toContain(ends);
});

test('pay-api-503: unknown, and the generic error is no cause', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'pay-api-503');
  expect(reading).toMatchObject({ status: 'unknown', offers: [] });
  expect(['error-page', 'slot-empty']).toContain(reading.because);
  expect(reading.notices).toContainEqual(
    expect.objectContaining({ class: 'generic_error', text: expect.stringContaining('网络繁忙') }),
  );
});

test('other-lender: the same 白条 by another company', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'other-lender');
  expectOffered(reading, ALL);
  expect(offerOf(reading, 'baitiao').lender).toBe('天津京东消费金融有限公司');
});

test('terms-changed: 花呗 dearer and without 12, 星河分期 no longer free', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'terms-changed');
  expect(idsOf(reading)).toEqual(ALL.toSorted());
  expectPlans(reading, ['baitiao', 'card:cmb']);
  expectPlans(reading, ['huabei'], { kind: 'total', rates: { 3: 260, 6: 520 } });
  expectPlans(reading, ['store'], { kind: 'per-period', rate: 60, counts: [3, 6] });
});

test('late-rendering: the reading waits for the payment area', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/cashier?item=x3-pro&state=late-rendering`);
  const { reading } = await viewOf(page, (view) => view.reading.status === 'offered');
  expectOffered(reading, ALL);
});

test('late-rendering: what is not there yet is not called absent', async ({ page, shop, viewOf }) => {
  await page.goto(`${shop.url}/cashier?item=x3-pro&state=late-rendering`);
  const seen = new Set<string>();
  await viewOf(page, (view) => {
    seen.add(view.reading.status);
    return view.reading.status === 'offered';
  });
  expect([...seen]).not.toContain('absent');
});

test('shadow-root: plans inside an open shadow root are plans', async ({ page, shop, viewOf }) => {
  expectOffered(await cashier(page, shop.url, viewOf, 'shadow-root'), ALL);
});

test('never-settles: a page that always moves is read all the same', async ({ page, shop, viewOf }) => {
  expectOffered(await cashier(page, shop.url, viewOf, 'never-settles'), ALL);
});

test('forbidden: a page that turns us away is unknown, never absent', async ({ page, shop, viewOf }) => {
  const reading = await cashier(page, shop.url, viewOf, 'forbidden');
  expect(reading).toMatchObject({ status: 'unknown', because: 'blocked', offers: [] });
});

const taken = new Map<string, Reading>();

/** The settled reading of the cashier in a state; taken once, however many tests look at it. */
async function cashier(page: Page, shop: string, viewOf: ViewOf, state: string): Promise<Reading> {
  const known = taken.get(state);
  if (known) return known;
  await page.goto(`${shop}/cashier?item=x3-pro&state=${state}`);
  const { reading } = await viewOf(page);
  taken.set(state, reading);
  return reading;
}

function termsRead({ plans }: Offer) {
  return plans.map(({ count, feePerPeriod, rate, first }) => ({ count, feePerPeriod, rate, first }));
}
