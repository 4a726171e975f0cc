import process from 'node:process';
import { setUp } from './setup.mjs';

/**
 * `npm start`: everything from nothing. Installs what is missing, builds, opens the demo shop and a browser with
 * the extension in it. Without a display (or with `-- --headless`) it walks through the shop by itself.
 */
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
const headless = process.argv.includes('--headless') || !display;

try {
  await setUp();
  const { buildForLoopback } = await import('./start/build.mjs');
  const extension = await buildForLoopback();
  const { startShop } = await import('../tests/shop/server.mjs');
  const shop = await startShop();
  const { look } = headless
    ? await import('./start/look-alone.mjs')
    : await import('./start/look-together.mjs');
  try {
    process.exitCode = await look({ extension, shop });
  } finally {
    await shop.close();
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
