import type { Page } from '@playwright/test';
import type { Reading } from '@/lib/core/reading/reading';
import { hostilePages } from '../bench/hostile-pages.mjs';
import { expect, test } from './extension';

const URL = 'https://hostile.example/product/1';

/** The page's errors, as its console tells them; ours would be among them. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

const planOf = ({ offers }: Reading) =>
  offers.flatMap(({ provider, plans }) => plans.map(({ count, each }) => [provider, count, each]));

for (const [name, { html, mostNodes, isRead = true }] of Object.entries(hostilePages()))
  test(`reads ${name} with bounded work and no error`, async ({ page, serve, viewOf }) => {
    test.setTimeout(60_000);
    const errors = errorsOf(page);
    await serve(`${URL}-${name}`, html);
    await page.goto(`${URL}-${name}`, { waitUntil: 'commit' });
    const { reading } = await viewOf(page);
    expect(reading.work.nodes).toBeLessThanOrEqual(mostNodes);
    if (isRead) expect(planOf(reading)).toEqual([['huabei', 12, '268.66']]);
    // The page still answers.
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    expect(errors).toEqual([]);
  });

test('a page that never rests is looked at and told of a bounded number of times', async ({
  page,
  serve,
  desk,
}) => {
  test.setTimeout(60_000);
  const errors = errorsOf(page);
  await serve(
    `${URL}-restless`,
    `<!doctype html><html lang="zh-CN"><title>北辰 N1</title><main><h1>北辰 N1</h1><p class="price">¥2,999.00</p>
     <div id="box"></div><button>立即购买</button></main><script>
     let n = 0; setInterval(() => { for (let i = 0; i < 200; i += 1) { const p = document.createElement('p');
       p.textContent = '花呗分期 ¥' + (n += 1) + '.00×3期'; box.append(p); if (box.children.length > 50) box.firstChild.remove(); } }, 1);
     </script>`,
  );
  await desk.evaluate(() => {
    const scope = globalThis as unknown as Scope;
    scope.told = 0;
    scope.chrome.runtime.onMessage.addListener((message) => {
      if (message.fenqi === 'reading-changed') scope.told += 1;
    });
  });
  await page.goto(`${URL}-restless`);
  await page.waitForTimeout(18_000);
  const told = await desk.evaluate(() => (globalThis as unknown as Scope).told);
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThanOrEqual(60);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  expect(errors).toEqual([]);
});

interface Scope {
  told: number;
  readonly chrome: {
    readonly runtime: {
      readonly onMessage: { addListener(hear: (message: { fenqi?: string }) => void): void };
    };
  };
}

for (const size of [10_000, 100_000])
  test(`one added node on a page of ${size} nodes costs what one node costs`, async ({
    page,
    serve,
    viewOf,
  }) => {
    test.setTimeout(60_000);
    await serve(`${URL}-grown-${size}`, filledPage(size));
    await page.goto(`${URL}-grown-${size}`);
    const before = await viewOf(page);
    expect(before.reading.work.nodes).toBeGreaterThan(3);
    await page.evaluate(() => {
      document.querySelector('.pay ul')?.insertAdjacentHTML('beforeend', '<li>¥1,022.66×3期</li>');
    });
    const { reading } = await viewOf(page, (view) => view.reading.offers[0]?.plans.length === 2);
    expect(reading.work.nodes).toBe(1);
    await page.evaluate(() => document.querySelector('.pay li')?.remove());
    const after = await viewOf(page, (view) => view.reading.offers[0]?.plans.length === 1);
    expect(after.reading.work.nodes).toBe(0);
  });

function filledPage(nodes: number): string {
  const filler = Array.from({ length: nodes / 5 }, (_, k) => `<div><p><b>甲</b><i>乙${k % 10}</i></p></div>`);
  return `<!doctype html><html lang="zh-CN"><title>北辰 N1</title><main><h1>北辰 N1</h1><p class="price">¥2,999.00</p>
    <section class="pay"><h2>花呗分期</h2><ul><li>¥268.66×12期</li></ul></section><button>立即购买</button></main>
    <section>${filler.join('')}</section>`;
}
