import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';

/** What a test can change about the shop while pages of it are watched. */
export interface ShopState {
  offered: boolean;
  /** Whether the payment options stand in the HTML, or a script puts them there. */
  built: 'server' | 'script';
  /** Answered instead of the page, with this header. */
  refusal: { readonly status: number; readonly retryAfter: string } | null;
  /** What /robots.txt says; null: there is none. */
  robots: string | null;
  notice: string;
}

const OFFER = '<li>花呗分期 ¥1027.16 × 3期（含手续费）</li>';

/**
 * A shop with one product on loopback, and a list of every request it had. Each test opens it under a host of its own
 * (`name.localhost`), which is a store of its own.
 */
export async function startWatchedShop(name: string) {
  const state: ShopState = { offered: true, built: 'server', refusal: null, robots: null, notice: '' };
  const requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://shop').pathname;
    requests.push({ path, headers: request.headers });
    const answer = answerTo(path, state);
    response.writeHead(answer.status, { 'cache-control': 'no-store', ...answer.headers });
    response.end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const store = `${name}.localhost`;
  return {
    state,
    store,
    page: `http://${store}:${port}/product/phone.html`,
    news: `http://${store}:${port}/news/installments`,
    /** Requests for the page, or for another path, so far. */
    asked: (path = '/product/phone.html') => requests.filter((one) => one.path === path).length,
    headers: (path: string) => requests.findLast((one) => one.path === path)?.headers ?? {},
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function answerTo(path: string, state: ShopState): Answer {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (path === '/robots.txt')
    return state.robots === null
      ? { status: 404, headers: html, body: '' }
      : { status: 200, headers: { 'content-type': 'text/plain' }, body: state.robots };
  if (path === '/news/installments') return { status: 200, headers: html, body: newsPage(state.notice) };
  if (path !== '/product/phone.html') return { status: 404, headers: html, body: '' };
  const { refusal } = state;
  if (refusal)
    return {
      status: refusal.status,
      headers: { ...html, 'retry-after': refusal.retryAfter },
      body: '<!doctype html><title>403</title><p>Access denied</p>',
    };
  return { status: 200, headers: html, body: productPage(state) };
}

function productPage({ offered, built }: ShopState): string {
  const offer = offered ? OFFER : '';
  const script = `setTimeout(() => (document.querySelector('ul').innerHTML = ${JSON.stringify(offer)}), 300)`;
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>示例手机</title>
<header><nav><a href="/">首页</a></nav></header><main><h1>示例手机 12GB+256GB</h1><p class="price">¥2999.00</p>
<ul>${built === 'server' ? offer : ''}</ul><button>加入购物车</button><button>立即购买</button></main>
${built === 'script' ? `<script>${script}</script>` : ''}</html>`;
}

function newsPage(notice: string): string {
  const paragraph =
    '<p>本店每日九点开始营业，欢迎来到门店选购。售后服务请携带发票与保修卡前往服务中心办理。</p>';
  return `<!doctype html><html lang="zh-CN"><title>公告</title><nav>首页</nav><main><h1>公告</h1>
${paragraph.repeat(8)}<p>${notice}</p></main></html>`;
}
