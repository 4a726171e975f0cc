/**
 * Pages made to hurt whoever reads them. Each holds the same one plan, which must be read all the same, and says how
 * many elements may be asked at most. What a browser's own layout does not survive (10 MB of drawn text, 10,000 boxes in
 * each other) is hidden.
 *
 * @returns {Record<string, { html: string, mostNodes: number, isRead?: boolean }>}
 */
export function hostilePages() {
  return {
    'many-nodes': { html: around(many(20_000, '<div><p><b>甲</b><i>乙</i>丙</p></div>')), mostNodes: 21_000 },
    'much-text': { html: around(`<pre>${'甲乙丙丁 '.repeat(2_000_000)}</pre>`), mostNodes: 60 },
    'much-text-in-parts': {
      html: around(many(2_000, `<p>${'甲乙丙丁 '.repeat(1_000)}</p>`)),
      mostNodes: 2_100,
    },
    'deep-nesting': {
      html: around(
        '<div id="deep"></div>',
        `let at = deep; for (let k = 0; k < 20000; k += 1) { const next = document.createElement('div'); at.append(next); at = next; } at.textContent = '花呗分期 12期免息';`,
      ),
      mostNodes: 400,
    },
    'nested-roots': {
      html: around(
        '<x-host id="deep"></x-host>',
        `let at = deep; for (let k = 0; k < 10000; k += 1) { const root = at.attachShadow({ mode: k % 2 ? 'open' : 'closed' }); at = document.createElement('x-host'); root.append(at); }`,
      ),
      mostNodes: 400,
    },
    'sibling-roots': {
      html: around(
        many(10_000, '<x-host></x-host>'),
        `for (const host of document.querySelectorAll('x-host')) host.attachShadow({ mode: 'open' }).innerHTML = '<p>甲</p>';`,
      ),
      mostNodes: 21_000,
    },
    'pattern-bombs': { html: around(BOMBS.map((text) => `<p>${text}</p>`).join('')), mostNodes: 400 },
    'prototype-names': {
      html: around(
        `<div __proto__="花呗" constructor="1" data-__proto__="3期" class="__proto__ constructor" id="__proto__">x</div>
         <script type="application/ld+json">{"__proto__":{"@type":"Product"},"constructor":{"prototype":{"@type":"Product"}},"@type":"Product","name":"北辰 N1","offers":{"__proto__":{"price":"1"},"price":"2999.00","priceCurrency":"CNY"}}</script>`,
      ),
      mostNodes: 60,
    },
    clobbered: {
      html: around(
        `${CLOBBERED.map((name) => `<form name="${name}"><input name="${name}"></form><img name="${name}"><a id="${name}"></a>`).join('')}
         <form id="all">${CLOBBERED.map((name) => `<input name="${name}" value="3期">`).join('')}<p>花呗分期</p></form>`,
      ),
      mostNodes: 900,
    },
  };
}

const PLAN = '<section class="pay"><h2>花呗分期</h2><ul><li>¥268.66×12期</li></ul></section>';

function around(body, script = '') {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>北辰 N1</title><body><main><h1>北辰 N1</h1>
<p class="price">¥2,999.00</p>${PLAN}<button>立即购买</button></main><aside hidden>${body}</aside><script>${script}</script></body></html>`;
}

function many(count, html) {
  return html.repeat(count);
}

const BOMBS = [
  '1,'.repeat(20_000),
  '¥'.repeat(20_000),
  '分期'.repeat(10_000),
  `${'3期'.repeat(10_000)}!`,
  `${'12 x $1.'.repeat(4_000)}!`,
  ' '.repeat(50_000) + '分',
  `${'a'.repeat(50_000)}!`,
  '('.repeat(20_000),
  `¥1${'0'.repeat(40_000)}`,
  '4 interest-free payments of '.repeat(2_000),
  '|'.repeat(40_000),
];

const CLOBBERED = (
  'querySelector querySelectorAll children matches localName getAttribute getAttributeNames closest ownerDocument ' +
  'body evaluate parentNode childNodes nodeType textContent isConnected firstElementChild nextElementSibling ' +
  'childElementCount checkVisibility getBoundingClientRect getElementById getElementsByClassName location title ' +
  'defaultView documentElement head forms compareDocumentPosition getRootNode shadowRoot assignedNodes'
).split(' ');
