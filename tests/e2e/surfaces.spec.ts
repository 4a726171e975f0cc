import { readingRef } from '@/lib/core/history/reading-ref';
import { ADDRESS, checkout, chipOf, openDesk, tabOf } from './checkout-page';
import { closedPanel } from './closed-panel';
import type { Box } from './closed-panel';
import { expect, test } from './extension';
import { fromOwnPage } from './from-content-script';

const overlaps = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

test('the chip says what the page offers, opens the comparison, and Escape gives the focus back', async ({
  page,
  serve,
  viewOf,
}) => {
  await serve(ADDRESS, checkout('<input id="coupon">'));
  await page.goto(ADDRESS);
  const view = await viewOf(page, ({ reading }) => reading.status === 'offered');
  expect(view.reading.offers[0]?.provider).toBe('huabei');
  await chipOf(page);
  const panel = await closedPanel(page);
  expect(await panel.text()).toMatch(/¥82\.48/);

  await panel.press('.say');
  await expect.poll(() => panel.box('aside.panel')).not.toBeNull();
  expect(await panel.text()).toMatch(/¥1,027\.16/);
  await page.keyboard.press('Escape');
  await expect.poll(() => panel.box('aside.panel')).toBeNull();
  await expect.poll(() => panel.box('.say:focus')).not.toBeNull();
});

test('the panel leads to the same plans in the dashboard, and a rate of one’s own changes the order', async ({
  page,
  serve,
  viewOf,
}) => {
  await serve(ADDRESS, checkout('<input id="coupon">'));
  await page.goto(ADDRESS);
  const view = await viewOf(page, ({ reading }) => reading.status === 'offered');
  await chipOf(page);
  const panel = await closedPanel(page);
  await panel.press('.say');
  await expect.poll(() => panel.box('aside.panel')).not.toBeNull();
  const opening = page.context().waitForEvent('page');
  await panel.press('footer button:nth-of-type(1)');
  const dashboard = await opening;
  await expect.poll(() => dashboard.url()).toContain(`#/compare/${readingRef(view)}`);
  await expect(dashboard.getByText('¥1,027.16').first()).toBeVisible();

  // Money that earns 30 % a year makes the plan the cheaper way, here and in the page.
  const earns = dashboard.getByLabel(/^(我的钱每年能赚|My money earns a year)$/);
  await earns.fill('30');
  await expect(dashboard.locator('table.ways tbody tr').first()).toContainText(/花呗|Huabei/);
  await dashboard.close();
  await page.reload();
  await viewOf(page, ({ reading }) => reading.status === 'offered');
  await chipOf(page);
  await panel.press('.say');
  await expect.poll(() => panel.text()).toMatch(/30(\.0+)?%/);
  await page.keyboard.press('Escape');
});

test('the chip lies over no control of the page, and moves when one comes to where it is', async ({
  page,
  serve,
}) => {
  const controls = `<button class="c" style="position:fixed;right:0;bottom:0;width:100%;height:90px">立即支付</button>
    <a class="c" href="#" style="position:fixed;right:0;top:200px;width:60px;height:60px">客服</a>
    <div class="c" style="position:fixed;right:0;top:520px;width:300px;height:120px;cursor:pointer">领券</div>
    <button class="c" id="later" hidden style="position:fixed;right:0;width:340px;height:70px">加入购物车</button>`;
  await serve(ADDRESS, checkout(controls));
  await page.goto(ADDRESS);
  const all = async () => {
    const boxes = await Promise.all(
      (await page.locator('.c:visible, label').all()).map((one) => one.boundingBox()),
    );
    return boxes.filter((box) => box !== null);
  };
  const first = await chipOf(page);
  for (const control of await all())
    expect(overlaps(first, control), JSON.stringify([first, control])).toBe(false);

  await page.locator('#later').evaluate((button, top) => {
    button.style.setProperty('top', `${top}px`);
    button.removeAttribute('hidden');
  }, first.y - 10);
  await expect.poll(async () => (await chipOf(page)).y).not.toBe(first.y);
  const second = await chipOf(page);
  for (const control of await all())
    expect(overlaps(second, control), JSON.stringify([second, control])).toBe(false);
});

test('the panel opens where it hides no control, as long as there is room', async ({ page, serve }) => {
  const pay = '<button style="position:fixed;right:0;bottom:0;width:260px;height:330px">立即支付</button>';
  await serve(ADDRESS, checkout(pay));
  await page.goto(ADDRESS);
  await chipOf(page);
  const panel = await closedPanel(page);
  await panel.press('.say');
  await expect.poll(() => panel.box('aside.panel')).not.toBeNull();
  const [opened, button] = [await panel.box('aside.panel'), await page.locator('button').boundingBox()];
  if (!opened || !button) throw new Error('Panel and button were expected.');
  expect(overlaps(opened, button), JSON.stringify([opened, button])).toBe(false);
  await page.keyboard.press('Escape');
});

test('the chip is not drawn where the whole page is controls', async ({ page, serve, viewOf }) => {
  const wall = '<a href="#" style="position:fixed;inset:0">all of it</a>';
  await serve(ADDRESS, checkout(wall));
  await page.goto(ADDRESS);
  await viewOf(page, ({ reading }) => reading.status === 'offered');
  await expect(page.locator('html > [popover="manual"]')).toBeAttached();
  await page.waitForTimeout(600);
  expect(await (await closedPanel(page)).box('.chip')).toBeNull();
});

test('a page gets neither our keys nor our insides, and its scripts press nothing', async ({
  page,
  serve,
}) => {
  const listen = `<script>
    window.heard = [];
    for (const type of ['keydown', 'keyup', 'keypress', 'click'])
      document.addEventListener(type, (event) => heard.push(type + ':' + (event.key ?? '')));
  </script>`;
  await serve(ADDRESS, checkout(listen));
  await page.goto(ADDRESS);
  await chipOf(page);
  const panel = await closedPanel(page);
  const host = page.locator('html > [popover="manual"]');
  expect(
    await host.evaluate((element) => [element.shadowRoot, element.childNodes.length, element.textContent]),
  ).toEqual([null, 0, '']);
  const box = await chipOf(page);
  await page.evaluate(
    ([x, y]) => {
      const target = document.elementFromPoint(x, y);
      for (const type of ['pointerdown', 'pointerup', 'click'])
        target?.dispatchEvent(
          new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y }),
        );
      (target as HTMLElement | null)?.click();
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    },
    [box.x + 30, box.y + 15] as const,
  );
  await page.waitForTimeout(200);
  expect(await panel.box('aside.panel')).toBeNull();

  await panel.press('.say');
  await expect.poll(() => panel.box('aside.panel')).not.toBeNull();
  await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  await page.keyboard.press('a');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('the chip is dragged to the other edge, folded, hidden, and brought back from the popup', async ({
  page,
  serve,
  extensionId,
}) => {
  await serve(ADDRESS, checkout());
  await page.goto(ADDRESS);
  const start = await chipOf(page);
  const panel = await closedPanel(page);
  await page.mouse.move(start.x + 40, start.y + 15);
  await page.mouse.down();
  await page.mouse.move(200, 420, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => (await chipOf(page)).x).toBe(8);
  expect(await panel.box('aside.panel')).toBeNull();

  await panel.press('.dots');
  await panel.press('.menu li:first-child button');
  await expect.poll(() => panel.box('.chip.folded')).not.toBeNull();
  await page.reload();
  await expect.poll(async () => (await chipOf(page)).width).toBeLessThan(40);

  const desk = await openDesk(page, extensionId);
  await desk.goto(`chrome-extension://${extensionId}/popup.html?tab=${await tabOf(desk, page)}`);
  const shown = desk.getByRole('checkbox');
  await shown.uncheck();
  await expect.poll(() => panel.box('.chip')).toBeNull();
  await shown.check();
  await expect.poll(async () => (await chipOf(page)).width).toBeLessThan(40);
  await fromOwnPage(desk, { fenqi: 'show-panel', body: { tabId: await tabOf(desk, page) } });
  await panel.press('footer button:nth-of-type(4)');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await chipOf(page)).width).toBeGreaterThan(100);
  await desk.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { clear(): Promise<void> } } };
    };
    await chrome.storage.local.clear();
  });
  await desk.close();
});
