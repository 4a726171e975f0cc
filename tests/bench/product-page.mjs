/**
 * A product page of a given size, the same for the same number: cards, reviews, tables, a hidden menu, inline data,
 * and one payment block with three plans. What it must be read as does not depend on its size.
 */
export function productPage(cards) {
  const next = numbers(42);
  const word = () => WORDS[next() % WORDS.length];
  const review = () =>
    `<li><b>${word()}${word()}</b><p>${Array.from({ length: 12 }, word).join('，')}。</p><time>2026-0${1 + (next() % 9)}-1${next() % 10}</time></li>`;
  const card = (index) =>
    `<div class="card"><a href="/product/${index}"><img alt=""><h3>${word()} ${word()}</h3></a><p>${word()}</p><span class="price">¥${99 + (next() % 900)}.00</span></div>`;
  const row = () => `<tr><th>${word()}</th><td>${word()} ${word()}</td></tr>`;
  const many = (count, make) => Array.from({ length: count }, (_, index) => make(index)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>北辰 N1 手机</title><style>.menu{display:none}</style></head><body>
<header><nav class="menu"><ul>${many(cards, () => `<li><a href="/c">${word()}</a></li>`)}</ul></nav></header>
<main><h1>北辰 N1 手机</h1><p class="price">¥2,999.00</p>
<section class="pay"><h2>花呗分期</h2><ul><li>¥1,022.66×3期 手续费 ¥22.99/期</li><li>¥522.33×6期 手续费 ¥22.49/期</li><li>¥268.66×12期 手续费 ¥18.74/期</li></ul></section>
<button>加入购物车</button><button>立即购买</button>
<table>${many(cards, row)}</table><ol>${many(cards * 2, review)}</ol></main>
<aside class="recommend">${many(cards, card)}</aside>
<script>window.data=${JSON.stringify(Array.from({ length: cards }, word))}</script></body></html>`;
}

const WORDS = [
  '屏幕',
  '轻薄',
  '续航',
  '拍照',
  '手感',
  '物流',
  '颜色',
  '清晰',
  '流畅',
  '做工',
  '包装',
  '客服',
  '速度',
  '声音',
  '正品',
  '满意',
];

/** Park and Miller's generator: the page is the same on every machine. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647);
}
