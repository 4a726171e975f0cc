// @ts-check
import { catalogue } from '../data/catalogue.mjs';
import { plansOf, yuan } from '../data/fees.mjs';
import { escape, layout, link } from './layout.mjs';
import { picture } from './pictures.mjs';

/** The front page. Its teasers ("低至 … /月", "3期免息") are advertising, not offers. @param {import('./layout.mjs').View} view */
export function listPage(view) {
  const cards = catalogue.map((product, place) => {
    // The menu jumps to the first product of a kind.
    const first = catalogue.find(({ kind }) => kind === product.kind) === product;
    const [monthly] = plansOf({ kind: 'total', rates: { 12: 750 } }, product.priceFen);
    const teaser = place % 2 === 0 ? '3期免息' : `低至${yuan(monthly?.eachFen ?? 0)}/月`;
    return `<a class="card"${first ? ` id="${product.kind}"` : ''} href="${link(view, `/product/${product.id}`)}">
      ${picture(product, 150)}
      <h3>${escape(product.name)}</h3><p>${escape(product.line)}</p>
      <span class="money">${yuan(product.priceFen)}</span><span class="tag">${teaser}</span></a>`;
  });
  return layout(view, {
    title: '手机、耳机、电视',
    main: `<section class="hero"><h1>把夜空装进口袋</h1><p>星河 X3 Pro 现货发售，支持分期，轻松月付</p></section>
      <section class="grid">${cards.join('')}</section>`,
  });
}
