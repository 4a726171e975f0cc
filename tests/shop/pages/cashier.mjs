// @ts-check
import { productOf } from '../data/catalogue.mjs';
import { yuan } from '../data/fees.mjs';
import { escape, layout } from './layout.mjs';

/** The cashier: what is paid, and a box that its script fills from /api/pay-methods. @param {import('./layout.mjs').View} view */
export function cashierPage(view) {
  const product = productOf(view.query.get('item'));
  const api = new URLSearchParams({ item: product.id, state: view.state.id });
  return layout(view, {
    title: '收银台',
    main: `<h1>收银台</h1>
    <section class="sheet">
      <h2>订单信息</h2>
      <div class="row"><span class="key">商品</span><span>${escape(product.name)} × 1</span></div>
      <div class="row"><span class="key">收货</span><span>林小禾 演示城 星河大道 7 号</span></div>
      <div class="row"><span class="key">运费</span><span>¥0.00</span></div>
      <div class="total"><span>应付金额 <b class="money">${yuan(product.priceFen)}</b></span></div>
    </section>
    <section class="sheet" id="payment" data-api="/api/pay-methods?${escape(api.toString())}" data-delivery="${view.state.delivery}">
      <h2>选择支付方式</h2>
      <div id="ways"><p class="loading">正在加载支付方式…</p></div>
      <div class="end"><button class="go" type="button">确认支付</button></div>
    </section>`,
    scripts: ['/client/cashier.js'],
  });
}
