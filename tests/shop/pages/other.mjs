// @ts-check
import { states } from '../data/states.mjs';
import { escape, layout, link } from './layout.mjs';

/** An article about installments: every word of an offer, and no offer. @param {import('./layout.mjs').View} view */
export function helpPage(view) {
  return layout(view, {
    title: '分期付款说明',
    main: `<article class="sheet doc"><h1>分期付款说明</h1>
      <p>星河数码支持花呗分期、京东白条和信用卡分期。是否可用，以收银台显示为准。</p>
      <h2>怎样计算</h2>
      <p>例如购买 1200 元的商品，选择花呗分期 12 期，费率 7.5%，则每期约 107.5 元；若参加 3 期免息活动，每期为 400 元。</p>
      <h2>常见问题</h2>
      <p>为什么看不到分期？可能是系统维护、额度不足，或商品暂不支持分期。</p>
      <p><a href="${link(view, '/')}">返回首页</a></p></article>`,
  });
}

/** What a shop that turns a visitor away shows. @param {import('./layout.mjs').View} view */
export function forbiddenPage(view) {
  return layout(view, {
    title: '403 拒绝访问',
    main: `<section class="sheet"><h1>403 拒绝访问</h1><p>您的访问过于频繁，系统已暂时限制。请稍后再试，或联系客服。</p></section>`,
  });
}

/** @param {import('./layout.mjs').View} view */
export function missingPage(view) {
  return layout(view, {
    title: '页面不存在',
    main: `<section class="sheet"><h1>页面不存在</h1><p><a href="${link(view, '/')}">返回首页</a></p></section>`,
  });
}

/** Where a person switches the shop's state. @param {import('./layout.mjs').View} view */
export function adminPage(view) {
  const buttons = states.map(
    (state) => `<form method="post" action="/state"><input type="hidden" name="state" value="${state.id}">
      <button class="${state.id === view.state.id ? 'now' : ''}"${state.id === view.state.id ? ' aria-current="true"' : ''}>
      <b>${escape(state.title)}</b><code>${state.id}</code><span>${escape(state.tells)}</span></button></form>`,
  );
  return layout(view, {
    title: '演示控制台',
    main: `<h1>演示控制台</h1><p>点一个状态，再刷新商店的页面。当前：<b>${escape(view.state.title)}</b></p>
      <section class="states">${buttons.join('')}</section>
      <p class="fine">测试也用同样的状态：POST /state，或在任何地址后加 ?state=名称。</p>`,
  });
}
