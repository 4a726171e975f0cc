import path from 'node:path';
import process from 'node:process';
import { launchWithExtension } from '../browser/launch.mjs';
import { root } from '../run-node-tool.mjs';
import { serveCase } from './serve.mjs';

const LANES = 4;
const PATIENCE_MS = 40_000;
let opened = 0;

/** Answers every case in one browser, several tabs at a time, printing in the order of the input. Returns the failures. */
export async function detectAll(cases, print) {
  const extension = path.join(root, '.output', 'e2e', 'chrome-mv3');
  const { context, extensionId } = await launchWithExtension({ extension, locale: 'zh-CN' });
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${extensionId}/manifest.json`);
  await readersRegistered(desk);
  const answers = [];
  let next = 0;
  let printed = 0;
  let failed = 0;
  const opening = { last: Promise.resolve() };
  const lane = async () => {
    while (next < cases.length) {
      const mine = next;
      next += 1;
      answers[mine] = await answer(cases[mine], context, desk, opening);
      if (answers[mine].error) failed += 1;
      for (; answers[printed]; printed += 1) print(answers[printed]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(LANES, cases.length) }, lane));
  await context.close();
  return failed;
}

/** A page opened before the readers are registered would not be read. */
export async function readersRegistered(desk) {
  await desk.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
}

async function answer(one, context, desk, opening) {
  if (one.problem) return { id: one.id, error: one.problem };
  let tab;
  try {
    tab = await openTab(context, desk, opening);
    await serveCase(tab.page, one);
    await tab.page.goto(one.url, { waitUntil: 'commit', timeout: PATIENCE_MS });
    const reading = await settledReading(desk, tab);
    return reading
      ? { id: one.id, reading: asAgreed(reading) }
      : { id: one.id, error: 'The page did not come to rest in time.' };
  } catch (error) {
    process.stderr.write(`${one.id}: ${error.message}\n`);
    return { id: one.id, error: String(error.message).split('\n')[0] };
  } finally {
    await tab?.page.close().catch(() => {});
  }
}

/** The keys of the contract; what is observed around an offer is the extension's own. */
function asAgreed(reading) {
  return Object.fromEntries(Object.entries(reading).filter(([key]) => key !== 'observed'));
}

/** Opens a tab from the extension, so that its tab id is known; one at a time, so that page and id belong together. */
function openTab(context, desk, opening) {
  const open = async () => {
    // The extension may open a tab of its own meanwhile (its welcome page): ours is known by its address.
    opened += 1;
    const address = `about:blank#case-${opened}`;
    const [page, id] = await Promise.all([
      context.waitForEvent('page', { predicate: (one) => one.url() === address }),
      desk.evaluate(async (url) => (await chrome.tabs.create({ url })).id, address),
    ]);
    return { page, id };
  };
  const mine = opening.last.then(open, open);
  opening.last = mine;
  return mine;
}

export async function settledReading(desk, { id }) {
  const key = `tabView:${id}`;
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end) {
    const view = await desk.evaluate(async (name) => (await chrome.storage.session.get(name))[name], key);
    if (view?.settled) return view.reading;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  return null;
}
