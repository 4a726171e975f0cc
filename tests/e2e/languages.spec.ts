import { expect, test } from './extension';

const WORDS = `<h1>Lampe</h1><p class="price">120,00 €</p>
<p>12 monatliche Raten zu je 10,00 €</p><button>In den Warenkorb</button>`;

test('a page whose language shows only later is asked about again, and read in it', async ({
  context,
  serve,
  viewOf,
}) => {
  const url = 'https://lampen.example.com/produkt/1';
  const late = `setTimeout(() => { document.querySelector('main').innerHTML = ${JSON.stringify(WORDS)}; }, 1500);`;
  await serve(url, `<!doctype html><html><body><main>Loading</main><script>${late}</script></body></html>`);
  const page = await context.newPage();
  await page.goto(url);
  const { reading } = await viewOf(page, (view) => view.reading.status === 'offered');
  expect(reading.offers[0]?.plans).toMatchObject([{ count: 12, each: '10.00', currency: 'EUR' }]);
});
