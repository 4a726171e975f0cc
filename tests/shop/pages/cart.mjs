// @ts-check
import { productOf } from '../data/catalogue.mjs';
import { yuan } from '../data/fees.mjs';
import { escape, layout, link } from './layout.mjs';
import { picture } from './pictures.mjs';

/** The cart: a total and the way to the cashier, and nothing about paying later. @param {import('./layout.mjs').View} view */
export function cartPage(view) {
  const product = productOf(view.query.get('item'));
  return layout(view, {
    title: '购物车',
    main: `<h1>购物车</h1><section class="sheet">
      <table><thead><tr><th colspan="2">商品</th><th>单价</th><th>数量</th><th class="end">小计</th></tr></thead>
      <tbody><tr><td>${picture(product, 72)}</td><td>${escape(product.name)}</td><td>${yuan(product.priceFen)}</td><td>1</td><td class="end">${yuan(product.priceFen)}</td></tr></tbody></table>
      <div class="total"><span>已选 1 件</span><span>合计 <b class="money">${yuan(product.priceFen)}</b></span>
      <a class="go" href="${link(view, `/cashier?item=${product.id}`)}">去结算</a></div>
    </section>`,
  });
}
