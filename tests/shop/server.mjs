// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { payMethods } from './api.mjs';
import { stateOf } from './data/states.mjs';
import { cartPage } from './pages/cart.mjs';
import { cashierPage } from './pages/cashier.mjs';
import { listPage } from './pages/list.mjs';
import { adminPage, forbiddenPage, helpPage, missingPage } from './pages/other.mjs';
import { productPage } from './pages/product.mjs';

const CLIENT = ['cashier.js', 'single-page.js', 'restless.js'];

/**
 * Starts the demo shop on loopback. Port 0 takes a free one. The state belongs to this server.
 *
 * @param {{ port?: number, state?: string, now?: () => number }} [options]
 */
export async function startShop({ port = 0, state = 'everything-offered', now = Date.now } = {}) {
  let current = stateOf(state);
  /** @param {import('node:http').IncomingMessage} request @param {Send} send */
  const handle = async (request, send) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (url.pathname === '/state' && request.method === 'POST') {
      const { wanted, form } = await wantedState(request);
      current = stateOf(wanted);
      if (form) return send(303, 'text/plain', '', { location: '/admin' });
      return send(200, 'application/json', JSON.stringify({ state: current.id }));
    }
    const asked = url.searchParams.get('state');
    return answer(url, asked ? stateOf(asked) : current, now(), send);
  };
  const server = createServer((request, response) => {
    const send = sender(response);
    handle(request, send).catch((error) =>
      send(400, 'text/plain', error instanceof Error ? error.message : String(error)),
    );
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  const taken = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${taken}`,
    /** @param {string} id */
    setState(id) {
      current = stateOf(id);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve(undefined));
        server.closeAllConnections();
      }),
  };
}

/**
 * One answer per request.
 *
 * @typedef {(status: number, type: string, body: string, headers?: Record<string, string>) => void} Send
 * @param {import('node:http').ServerResponse} response
 * @returns {Send}
 */
function sender(response) {
  return (status, type, body, headers = {}) => {
    response.writeHead(status, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'no-store',
      ...headers,
    });
    response.end(body);
  };
}

/**
 * @param {URL} url
 * @param {import('./data/states.mjs').ShopState} state
 * @param {number} nowMs
 * @param {Send} send
 */
function answer(url, state, nowMs, send) {
  const { pathname, searchParams: query } = url;
  const asked = query.get('state');
  const view = { state, query, stay: asked ? `state=${encodeURIComponent(asked)}` : '' };
  /** @param {string} body */
  const html = (body, status = 200) => send(status, 'text/html', body);

  if (pathname === '/state') return send(200, 'application/json', JSON.stringify({ state: state.id }));
  if (pathname === '/admin') return html(adminPage(view));
  const script = CLIENT.find((name) => pathname === `/client/${name}`);
  if (script)
    return send(200, 'text/javascript', readFileSync(new URL(`./client/${script}`, import.meta.url), 'utf8'));
  if (pathname === '/') return html(listPage(view));
  if (pathname === '/help/installments') return html(helpPage(view));
  if (state.delivery === 'forbidden') return html(forbiddenPage(view), 403);
  if (pathname === '/api/pay-methods') {
    if (state.delivery === 'failing') return send(503, 'application/json', '{"code":503}');
    return send(200, 'application/json', JSON.stringify(payMethods(state, query.get('item'), nowMs)));
  }
  if (pathname === '/cart') return html(cartPage(view));
  if (pathname === '/cashier') return html(cashierPage(view));
  const product = /^\/product\/([\w-]+)$/.exec(pathname)?.[1];
  return product ? html(productPage(view, product)) : html(missingPage(view), 404);
}

/** The state named in a request's body, JSON or form. @param {import('node:http').IncomingMessage} request */
async function wantedState(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  const form = !(request.headers['content-type'] ?? '').includes('json');
  const wanted = form ? new URLSearchParams(text).get('state') : JSON.parse(text).state;
  return { wanted: String(wanted), form };
}
