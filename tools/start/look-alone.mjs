import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { launchWithExtension } from '../browser/launch.mjs';
import { openDesk, waitForView } from '../browser/tab-view.mjs';
import { root } from '../run-node-tool.mjs';
import { sampleHistory } from './sample-history.mjs';
import { stops } from './stops.mjs';
import { takePictures } from './take-pictures.mjs';
import { loadComparison, tellReading } from './tell-reading.mjs';

/**
 * Walks through the demo shop without a window: prints what is read on each page and takes pictures. Resolves
 * with 0, or with 1 when a page did not read as its state promises.
 */
export async function look({ extension, shop }) {
  const folder = path.join(root, 'screenshots');
  mkdirSync(folder, { recursive: true });
  const comparePlans = await loadComparison();
  const session = await launchWithExtension({ extension, locale: 'zh-CN' });
  const broken = [];
  try {
    const desk = await openDesk(session.context, session.extensionId);
    const dashboard = await session.context.newPage();
    await sampleHistory(dashboard, session.extensionId);
    await dashboard.close();
    // All at once: a page takes seconds to be called settled, and they can pass side by side.
    const visits = await Promise.all(stops.map((stop) => visit({ ...session, desk, shop, stop })));
    for (const { stop, view, problem } of visits) {
      console.log(`\n${stop.name}   ${shop.url}${stop.address}`);
      console.log(view ? tellReading(view.reading, comparePlans) : '  not read as promised');
      if (problem) broken.push(`${stop.name}: it promises ${stop.promise}. ${problem}`);
    }
    await takePictures({ ...session, desk, shop, folder });
  } finally {
    await session.context.close();
  }
  console.log(`\nPictures are in ${folder}`);
  if (broken.length === 0) return 0;
  console.error(
    `\n${broken.length} of ${stops.length} pages were not read as promised:\n${broken.join('\n')}`,
  );
  return 1;
}

/** Opens a page in a tab of its own. Resolves with what the extension knows of it, or with what went wrong. */
async function visit({ context, desk, shop, stop }) {
  const page = await context.newPage();
  try {
    await page.goto(shop.url + stop.address);
    return { stop, view: await waitForView(desk, page, stop.accept), problem: null };
  } catch (error) {
    return { stop, view: null, problem: error.message };
  } finally {
    await page.close();
  }
}
