// @ts-check
import process from 'node:process';
import { startShop } from './server.mjs';

/** `node tests/shop/serve.mjs [port]`: the demo shop by itself, until Ctrl+C. */
const port = Number(process.argv[2] ?? 0);
try {
  const shop = await startShop({ port });
  console.log(`星河数码 (demo shop): ${shop.url}   switch its state: ${shop.url}/admin`);
} catch (error) {
  console.error(`The shop could not start on port ${port}: ${String(error)}. Try another port.`);
  process.exitCode = 1;
}
