// @ts-check
import { productOf } from '../data/catalogue.mjs';
import { percent, yuan } from '../data/fees.mjs';
import { methodsIn } from '../data/states.mjs';
import { escape, layout, link } from './layout.mjs';
import { picture } from './pictures.mjs';

/** Offers the product page names; the cashier has the full list. */
export const ON_PRODUCT_PAGE = ['huabei', 'store'];

/** One product: price, choices, the longest plan of two providers, buy button. @param {import('./layout.mjs').View} view @param {string} id */
export function productPage(view, id) {
  const product = productOf(id);
  const lines = methodsIn(view.state, product.priceFen)
    .offers.filter((offer) => ON_PRODUCT_PAGE.includes(offer.id))
    .map(planLine);
  return layout(view, {
    title: product.name,
    main: `<section class="sheet product">
      <div class="picture">${picture(product, 320)}</div>
      <div>
        <h1>${escape(product.name)}</h1><p class="fine">${escape(product.line)}</p>
        <div class="price money">${yuan(product.priceFen)}</div>
        ${product.facts.map(([key, value]) => `<div class="row"><span class="key">${key}</span><span>${escape(value)}</span></div>`).join('')}
        <div class="row"><span class="key">配送</span><span>有货，今天下单，明天送达</span></div>
        ${lines.length > 0 ? `<div class="row"><span class="key">分期</span><ul class="choices">${lines.join('')}</ul></div>` : ''}
        <p><a class="go" href="${link(view, `/cashier?item=${product.id}`)}">立即购买</a><a class="go second" href="${link(view, `/cart?item=${product.id}`)}">加入购物车</a></p>
      </div>
    </section>`,
  });
}

/** @param {import('../data/states.mjs').ShopOffer} offer */
function planLine({ label, plans, off }) {
  if (off) return `<li aria-disabled="true">${escape(label)}<small>${escape(off)}</small></li>`;
  const plan = plans.at(-1);
  if (!plan) return '';
  const fee = plan.free ? '0手续费' : `手续费 ${yuan(plan.feeFen)}/期，费率 ${percent(plan.rate)}`;
  return `<li>${escape(label)} ${yuan(plan.eachFen)}×${plan.count}期<small>${fee}</small></li>`;
}
