import path from 'node:path';
import { productPage } from '../../tests/bench/product-page.mjs';
import { launchWithExtension } from '../browser/launch.mjs';
import { readersRegistered, settledReading } from '../detect/run.mjs';
import { root } from '../run-node-tool.mjs';

const SIZES = { '1k': 20, '10k': 200, '100k': 2_000 };
const URL = 'https://shop.example.com/product/1';

/** Reading a page cold, in a real tab: nodes asked (exact), and time against a plain walk over the page's text. */
export async function* pages(wanted) {
  if (!'page.'.startsWith(wanted.slice(0, 5))) return;
  const extension = path.join(root, '.output', 'e2e', 'chrome-mv3');
  const { context, extensionId } = await launchWithExtension({ extension });
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  await readersRegistered(desk);
  for (const [name, cards] of Object.entries(SIZES)) {
    const page = await context.newPage();
    await page.route('**/*', (route) =>
      route.request().url() === URL
        ? route.fulfill({ contentType: 'text/html', body: productPage(cards) })
        : route.abort(),
    );
    await page.goto(URL);
    const id = await desk.evaluate(async (url) => (await chrome.tabs.query({ url })).at(-1)?.id, URL);
    const reading = await settledReading(desk, { id });
    if (!reading) throw new Error(`The ${name} page did not come to rest.`);
    const elements = await page.evaluate(() => document.getElementsByTagName('*').length);
    yield {
      name: `page.${name}.nodes-asked`,
      value: reading.work.nodes,
      unit: 'elements',
      against: 'elements of the page',
      ratio: Number((reading.work.nodes / elements).toFixed(4)),
    };
    const plain = await plainWalk(page);
    yield {
      name: `page.${name}.reading`,
      value: Number(reading.work.milliseconds.toFixed(2)),
      unit: 'milliseconds',
      against: 'one cold walk over all text nodes in a fresh isolated world',
      ratio: Number((reading.work.milliseconds / plain).toFixed(2)),
    };
    await page.close();
  }
  await context.close();
}

/** The yardstick: a first walk over every text node, in a world of its own as content scripts have. */
async function plainWalk(page) {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const { result } = await cdp.send('Runtime.evaluate', {
    contextId: executionContextId,
    returnByValue: true,
    expression: `(() => { const started = performance.now(); let length = 0;
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) length += walker.currentNode.data.length;
      return performance.now() - started; })()`,
  });
  return result.value;
}
