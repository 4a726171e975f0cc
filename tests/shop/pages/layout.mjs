// @ts-check
import { style } from './style.mjs';

/**
 * What every page is drawn from. `stay` is the query that keeps a `?state=` override alive from page to page,
 * empty when there is none.
 *
 * @typedef {{ state: import('../data/states.mjs').ShopState, stay: string, query: URLSearchParams }} View
 */

/** Text for HTML. @param {string} text */
export function escape(text) {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An address inside the shop that keeps the state override.
 *
 * @param {View} view @param {string} path
 */
export function link(view, path) {
  if (!view.stay) return path;
  const [before = '', hash] = path.split('#');
  const joined = before + (before.includes('?') ? '&' : '?') + view.stay;
  return hash === undefined ? joined : `${joined}#${hash}`;
}

/**
 * The frame around every page of the shop.
 *
 * @param {View} view
 * @param {{ title: string, main: string, scripts?: readonly string[] }} page
 */
export function layout(view, { title, main, scripts = [] }) {
  const { delivery } = view.state;
  const all = [...scripts];
  if (delivery === 'single-page') all.push('/client/single-page.js');
  if (delivery === 'restless') all.push('/client/restless.js');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)} - 星河数码</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header class="top"><div class="wide">
  <a class="brand" href="${link(view, '/')}"><svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true"><circle cx="16" cy="16" r="15" fill="#ffb545"/><path d="M3 20c7-9 15 3 26-7" stroke="#1d2450" stroke-width="3" fill="none" stroke-linecap="round"/><circle cx="21" cy="9" r="2" fill="#1d2450"/></svg>星河数码</a>
  <nav><a href="${link(view, '/')}#phone">手机</a><a href="${link(view, '/')}#earphones">耳机</a><a href="${link(view, '/')}#tv">电视</a><a href="${link(view, '/')}#tablet">平板</a></nav>
  <div class="me"><a href="${link(view, '/cart')}">购物车</a><span>林小禾</span></div>
</div></header>
${delivery === 'restless' ? restless() : ''}
<main class="wide" id="main">${main}</main>
<footer class="foot"><div class="wide">
  <dl><dt>购物指南</dt><dd><a href="${link(view, '/help/installments')}">分期付款</a></dd><dd><a href="${link(view, '/help/installments')}">配送方式</a></dd></dl>
  <dl><dt>售后服务</dt><dd>七天无理由退货</dd><dd>全国联保</dd></dl>
  <dl><dt>关于我们</dt><dd>星河数码是分期雷达的演示商店，商品与公司均为虚构。</dd></dl>
</div></footer>
${all.map((src) => `<script type="module" src="${src}"></script>`).join('\n')}
</body>
</html>`;
}

function restless() {
  return `<div class="ticker"><div class="wide"><time id="clock">00:00:00</time><div class="carousel" id="carousel"><span>新品到店</span></div></div></div>`;
}
