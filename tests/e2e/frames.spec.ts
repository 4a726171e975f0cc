import { expect, test } from './extension';

const SHOP = 'https://frames.example/product/1';
const WIDGET = 'https://www.paypal.com/credit-presentment/smart/message';
const page1 = (
  frames: string,
) => `<!doctype html><html lang="en"><title>Oak stool</title><main><h1>Oak stool</h1>
  <p class="price">$120.00</p>${frames}<button>Add to cart</button></main>`;
const words = (text: string) => `<!doctype html><html lang="en"><body><p>${text}</p>`;

test('a frame of another origin tells its text to the page around it', async ({ page, serve, viewOf }) => {
  await serve(`${WIDGET}?amount=120.00`, words('Pay in 4 interest-free payments of $30.00.'));
  await serve(
    `${SHOP}/told`,
    page1(`<div data-pp-message data-pp-amount="120.00"><span><iframe title="PayPal Message 1" width="300" height="40"
      src="${WIDGET}?amount=120.00"></iframe></span></div>`),
  );
  await page.goto(`${SHOP}/told`);
  const { reading } = await viewOf(page, (view) => view.reading.offers.length > 0);
  expect(reading.offers.map(({ provider, plans }) => [provider, plans[0]?.count, plans[0]?.each])).toEqual([
    ['paypal', 4, '30.00'],
  ]);
});

test('a frame of the page’s own origin is read with the page, unless it is hidden', async ({
  page,
  serve,
  viewOf,
}) => {
  await serve(`${SHOP}/inner`, words('4 interest-free payments of $30.00 with Klarna'));
  await serve(`${SHOP}/other`, words('12 interest-free payments of $10.00 with Klarna'));
  await serve(
    `${SHOP}/own`,
    page1(`<iframe src="${SHOP}/inner"></iframe><iframe src="${SHOP}/other" style="display:none"></iframe>`),
  );
  await page.goto(`${SHOP}/own`);
  const { reading } = await viewOf(page);
  expect(reading.offers.flatMap(({ plans }) => plans.map(({ count, each }) => [count, each]))).toEqual([
    [4, '30.00'],
  ]);
  expect(reading.page.url).toBe(`${SHOP}/own`);
});

test('a page cannot speak in a frame’s name: only readers are heard', async ({ page, serve, viewOf }) => {
  await serve(
    `${SHOP}/forged`,
    `${page1(`<div data-pp-message><span><iframe title="PayPal Message 1" src="https://www.paypal.com/credit-presentment/none"></iframe></span></div>`)}
     <script>for (const to of [window, frames[0]]) to.postMessage({ fenqi: 'frame-reported', body: { address: '${WIDGET}',
       text: 'Pay in 4 interest-free payments of $30.00', width: 300, height: 40 } }, '*');</script>`,
  );
  await page.goto(`${SHOP}/forged`);
  await page.waitForTimeout(3_000);
  const view = await viewOf(page, () => true).catch(() => null);
  expect(view?.reading.offers ?? []).toEqual([]);
});
